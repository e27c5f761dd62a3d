import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { check } from '../../server/src/core/engine/check';
import type { Diagnostic } from '../../server/src/core/engine/diagnostic';
import { fingerprints } from '../../server/src/core/engine/fingerprint';
import type { Settings } from '../../server/src/core/engine/settings';
import { Report } from '../../server/src/core/model/report';
import { rules } from '../../server/src/core/rules/generated/index';
import { parseSource } from '../../server/src/core/syntax/source';
import { speak } from '../../server/src/core/text/say';
import { parts } from '../../server/src/render/parts';
import { casesFile, parseRuleCases, settingsFor } from '../../tools/rule-cases';

const root = path.join(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const base = read('test/rules/base.case.md');
const french = new Map(Object.entries(JSON.parse(read('l10n/bundle.l10n.fr.json')) as Record<string, string>));

/** Every word that stands for something, or that a report could have: the blanks and what is quoted as code. */
const kept = (sentence: string) =>
  [
    ...(sentence.match(/\{[\w.]+\}/g) ?? []),
    ...(sentence.match(/`[^`]*`/g) ?? []),
    ...(sentence.match(/\]\(command:[\w.]+\)/g) ?? []),
  ].sort();

describe('the sentences in French', () => {
  test('put in what the English ones put in, and leave code as it is', () => {
    for (const [sentence, translated] of french) assert.deepEqual(kept(translated), kept(sentence), translated);
  });

  test('are joined as the English ones are', () => {
    for (const [sentence, translated] of french)
      assert.equal(/^ /.test(translated), /^ /.test(sentence), `blank at the beginning: ${translated}`);
  });

  test('are written with the marks of French typography', () => {
    for (const translated of french.values()) {
      const words = translated.replace(/`[^`]*`/g, '');
      assert.doesNotMatch(words, /'| [;?!»]|« |(?<=\p{L}) :/u, translated);
    }
  });

  test('are there for the manifest, with its links', () => {
    const [english, other] = ['package.nls.json', 'package.nls.fr.json'].map((file) => JSON.parse(read(file)));
    assert.deepEqual(Object.keys(other), Object.keys(english));
    for (const key of Object.keys(english)) assert.deepEqual(kept(other[key]), kept(english[key]), key);
    const named = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!);
    assert.deepEqual(named.sort(), Object.keys(english).sort());
  });
});

describe('the walkthrough in French', () => {
  const folder = 'client/media/walkthrough';
  const pages = readdirSync(path.join(root, folder)).filter((name) => !name.includes('.nls.'));

  test('has each page, with what is written into a report as it is', () => {
    assert.ok(pages.length > 3);
    const code = (page: string) => page.match(/```[\s\S]*?```|`[^`]*`/g) ?? [];
    for (const name of pages) {
      const page = read(`${folder}/${name.replace(/\.md$/, '.nls.fr.md')}`);
      assert.deepEqual(code(page), code(read(`${folder}/${name}`)), name);
      assert.doesNotMatch(page.replace(/```[\s\S]*?```|`[^`]*`/g, ''), /'| [;?!»]|« |(?<=\p{L}) :/u, name);
    }
  });

  test('names commands as the manifest does', () => {
    const { 'command.lintWorkspace': title } = JSON.parse(read('package.nls.fr.json'));
    const words = read(`${folder}/findings.nls.fr.md`).replaceAll(/\s+/g, ' ');
    assert.ok(words.includes(`**${title}**`), title);
  });
});

/** What may not depend on the language: everything but the words. */
const verdictOf = (text: string, diagnostics: readonly Diagnostic[]) => {
  const names = fingerprints(text, diagnostics);
  return diagnostics.map(({ rule, severity, span, fixes, related }, index) => ({
    rule,
    severity,
    span,
    name: names[index],
    fixes: fixes.map(({ safe, byHand, edits }) => ({ safe, byHand, edits })),
    related: related.map((each) => each.span),
  }));
};

/** Checks in English and in French; gives the messages that are the same, and the sentences that French lacks. */
function compare(text: string, settings: Settings): { same: string[]; missing: Set<string> } {
  const missing = new Set<string>();
  const get = (sentence: string) => {
    const found = french.get(sentence);
    if (found === undefined && /\p{L}/u.test(sentence.replace(/\{\d+\}/g, ''))) missing.add(sentence);
    return found;
  };
  speak(undefined);
  const english = check(parseSource(text), settings).diagnostics;
  speak({ get } as unknown as Map<string, string>);
  const translated = check(parseSource(text), settings).diagnostics;
  speak(undefined);
  assert.deepEqual(
    inOrder(verdictOf(text, translated)),
    inOrder(verdictOf(text, english)),
    `${english.map(({ message }) => message).join('\n')}\n${translated.map(({ message }) => message).join('\n')}`,
  );
  const messages = new Set(english.map(({ message }) => message));
  return { same: translated.map(({ message }) => message).filter((message) => messages.has(message)), missing };
}

/** Of several findings in one place the words decide which comes first. */
function inOrder<T>(findings: readonly T[]): string[] {
  return findings.map((finding) => JSON.stringify(finding)).sort();
}

describe('the verdict in French', () => {
  after(() => speak(undefined));

  test('is that in English, for every bad case of every rule, and each message is French', async () => {
    const missing = new Set<string>();
    let seen = 0;
    for (const { id } of rules) {
      for (const example of parseRuleCases(read(casesFile(id)), base)) {
        if (!example.bad) continue;
        const select = [id, ...(id.startsWith('directive/') ? rules.map((rule) => rule.id) : [])];
        const found = compare(example.text, { ...(await settingsFor(example)), select });
        assert.deepEqual(found.same, [], `${id}, ${example.title}`);
        for (const sentence of found.missing) missing.add(sentence);
        seen++;
      }
    }
    assert.ok(seen > 500, `${seen} cases`);
    // What a repository brings, and text of a report, have no French.
    assert.deepEqual([...missing], []);
  });

  test('is written in English for the desk of a journal, whatever the editor speaks', async () => {
    const given = async () => {
      const report = new Report(parseSource(base.replace(/age: .*/, 'age: 45 sheep')));
      const pictures = async () => ({ pictures: new Map(), remarks: [] });
      return parts.verdict.text!({ report, settings: {}, pictures, remark: () => undefined });
    };
    speak(undefined);
    const english = await given();
    speak(french);
    const translated = await given();
    speak(undefined);
    assert.match(String(english), /can't be read as an age/);
    assert.equal(translated, english);
  });

  test('is that in English for the examples', () => {
    for (const file of readdirSync(path.join(root, 'examples')).filter((name) => name.endsWith('.case.md')))
      for (const stage of ['draft', 'submission'] as const) compare(read(`examples/${file}`), { stage });
  });
});
