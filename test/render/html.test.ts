import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { abstractToHtml } from '../../server/src/render/abstract-html';
import { abstractToPage } from '../../server/src/render/abstract-page';
import { blocksToHtml, inlineToHtml } from '../../server/src/render/markdown';
import { base, examples, journals, render, textOf, withBody } from './reports';

const block = /<(h[1-6]|p|ul|ol|li|aside|section|table|blockquote)\b([^>]*)>/g;

describe('every block knows its line', () => {
  for (const example of examples) {
    for (const journal of journals) {
      test(`${example}, ${journal}`, () => {
        const text = textOf(example);
        const html = abstractToHtml(render(text, journal));
        const blocks = [...html.matchAll(block)];
        assert.ok(blocks.length > 8);
        const last = text.split('\n').length;
        for (const [whole, , attributes] of blocks) {
          const line = /data-line="(\d+)"/.exec(attributes!)?.[1];
          assert.ok(line !== undefined && Number(line) < last, whole);
        }
      });
    }
  }

  test('and it is the line of the source', () => {
    const text = textOf('cervical-epidural-cord-injury');
    const lines = text.split('\n');
    const html = abstractToHtml(render(text, 'generic-care'));
    for (const [, line, heading] of html.matchAll(/<h2 data-line="(\d+)">(Background|Case report|Conclusion)</g))
      assert.equal(lines[Number(line)], `## ${heading}`);
    for (const [, line, start] of html.matchAll(/<p data-line="(\d+)">(Interlaminar|A 35-year-old|Fluoroscopy does)/g))
      assert.ok(lines[Number(line)]!.startsWith(start!));
    assert.match(html, new RegExp(`<h1 data-line="${lines.findIndex((line) => line.startsWith('title:'))}">`));
  });

  test('also inside a list, behind a comment of several lines, with carriage returns', () => {
    for (const text of [
      withBody('# Abstract\n\n## Case report\n\n<!-- one\ntwo -->\n\nFirst.\n\n- one\n- two\n'),
    ].flatMap((text) => [text, text.replaceAll('\n', '\r\n')])) {
      const lines = text.split(/\r?\n/);
      const html = abstractToHtml(render(text, 'generic-care'));
      assert.match(html, new RegExp(`<p data-line="${lines.indexOf('First.')}">First\\.`));
      assert.match(html, new RegExp(`<li data-line="${lines.indexOf('- two')}">two`));
    }
  });

  test('a draft has the line of the fact it begins with', () => {
    const text = withBody('# Abstract\n');
    const html = abstractToHtml(render(text, 'generic-care'));
    const line = text.split('\n').indexOf('patient:');
    assert.match(html, new RegExp(`<aside class="draft" data-line="${line}">`));
  });
});

describe('nothing of the author is markup', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>1</script>',
    '<!-- --><iframe src=//x>',
    '&lt;script&gt;',
  ];
  const links = [
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](java&#115;cript:alert(1))',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '<javascript:alert(1)>',
    '![a](https://x.example/p.png)',
    '[x]\n\n[x]: javascript:alert(1)',
    '[a](command:workbench.action.quit)',
    '![a](x" onerror="alert(1))',
  ];
  const allowed =
    /^<\/?(?:article|section|aside|h[1-6]|p|ul|ol|li|strong|em|cite|span|a|code|s|br|blockquote|table|thead|tbody|tr|th|td)(?: (?:class="[a-z -]+"|data-line="\d+"|href="(?:(?:https?:\/\/|mailto:)[^"<>]*|#line-\d+)"|title="[^"<>]*"|start="\d+"|style="text-align:(?:left|right|center)"))*>$/;

  function inert(html: string): void {
    for (const [tag] of html.matchAll(/<[^>]*>?/g)) assert.match(tag, allowed);
    assert.doesNotMatch(html, /<(?:script|img|svg|iframe|style)/i);
    assert.doesNotMatch(html, /(?:href|src)="(?!https?:|mailto:|#line-\d)/i);
  }

  for (const attack of [...attacks, ...links]) {
    test(JSON.stringify(attack), () => {
      const quoted = JSON.stringify(attack);
      const text = base
        .replace(/^title:.*$/m, `title: ${quoted}`)
        .replace(/^keywords:.*$/m, `keywords: [${quoted}, x]`)
        .replace('board: Hospital Ethics Committee', `board: ${quoted}`)
        .replace('what: leg pain', `what: ${quoted}`)
        .replace('finding: disc protrusion', `finding: ${quoted}`)
        .replace('Epidural injections relieve radicular pain in some patients.', `${attack}\n\nText ${attack} text.`);
      for (const journal of journals) inert(abstractToHtml(render(text, journal)));
      // The facts reach the page in a draft, too.
      inert(abstractToHtml(render(text.slice(0, text.indexOf('# Abstract')), 'generic-care')));
      inert(
        abstractToHtml(render(text.replace('## Background', `## ${attack.replaceAll('\n', ' ')}`), 'generic-care')),
      );
      inert(blocksToHtml(attack, 0));
    });
  }

  test('the page of its own escapes its title and forbids all loading', () => {
    const page = abstractToPage(
      render(base.replace(/^title:.*$/m, 'title: "</title><script>alert(1)</script>"'), 'generic-care'),
    );
    assert.doesNotMatch(page, /<script|<\/title><s/);
    assert.match(page, /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
    assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
    for (const query of ['prefers-color-scheme: dark', 'prefers-contrast: more', 'print'])
      assert.ok(page.includes(`@media ${query.startsWith('p') && query !== 'print' ? `(${query})` : query}`), query);
  });
});

test('emphasis, links to the web and citations are kept', () => {
  assert.equal(inlineToHtml('*a* **b** [@key2020]'), '<em>a</em> <strong>b</strong> <cite>[@key2020]</cite>');
  assert.match(inlineToHtml('[a](https://example.org)'), /^<a href="https:\/\/example.org">a<\/a>$/);
  assert.equal(inlineToHtml('![scan](https://example.org/x.png)'), '[image: scan]');
});

test('what is over the limit or missing is said in words', () => {
  const text = withBody(`# Abstract\n\n## Background\n\n${'word '.repeat(251)}\n`);
  const html = abstractToHtml(render(text, 'generic-care'));
  assert.match(
    html,
    /<p class="count over" data-line="\d+">251 of 250 words, over the limit \(default limit, check the journal&#39;s page\)<\/p>/,
  );
  assert.match(html, /<aside class="note warning"[^>]*><p[^>]*><strong>Warning:<\/strong> “Conclusion” is missing\./);
  assert.match(html, /<p class="label" data-line="\d+">Draft, not in the report<\/p>/);
  assert.match(
    abstractToHtml(render(textOf('cervical-epidural-cord-injury'), 'generic-care')),
    /<li class="missing" data-line="\d+"><strong>Funding:<\/strong> <em>missing/,
  );
});

test('levels keep their spelling in code, links and citations', () => {
  const html = abstractToHtml(
    render(
      withBody('# Abstract\n\n## Case report\n\nAt L4-5 [see](https://example.org/L4-5) `L4-5` [@L4-5].\n'),
      'generic-care',
    ),
  );
  assert.match(
    html,
    /At L4\/5 <a href="https:\/\/example.org\/L4-5">see<\/a> <code>L4-5<\/code> <cite>\[@L4-5\]<\/cite>/,
  );
});
