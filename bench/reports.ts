import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '../examples');

/** The example reports: real front matter of the size and shape that authors write. */
export function examples(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.case.md'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** `count` reports that all differ in values, length and order of findings, so that nothing is measured twice. */
export function distinctReports(count: number): string[] {
  const nth = distinctReport();
  return Array.from({ length: count }, (_, index) => nth(index));
}

/** Makes such reports one at a time, where all of them would be too much. */
export function distinctReport(): (index: number) => string {
  const templates = examples();
  return (index) => {
    const text = templates[index % templates.length]!;
    const numbers = 20 + (index % 60);
    return text
      .replace(/^title: .*$/m, `title: "Report number ${index} of a benchmark: a case report"`)
      .replace(/age: \d+ years/g, `age: ${numbers} years`)
      .replace(/number: \w+/, `number: B-${index}`)
      .concat(`\n\nParagraph ${index}. `, 'The course was followed for some weeks. '.repeat(index % 7), '\n');
  };
}
