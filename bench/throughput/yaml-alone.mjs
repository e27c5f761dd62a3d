// The floor of a checker that reads front matter with `yaml`: nothing but that.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder).filter((one) => one.endsWith('.case.md'))) {
  const text = readFileSync(path.join(folder, name), 'utf8');
  parseDocument(text.slice(4, text.indexOf('\n---', 4)), { schema: 'failsafe', logLevel: 'silent' });
}
