import assert from 'node:assert/strict';
import { actionsAt } from '../../server/src/core/assist/actions';
import { complete } from '../../server/src/core/assist/complete';
import { continueList } from '../../server/src/core/assist/continue-list';
import { formatEdits } from '../../server/src/core/assist/format';
import { hover } from '../../server/src/core/assist/hover';
import { linksOf } from '../../server/src/core/assist/links';
import { definitionAt, referencesAt } from '../../server/src/core/assist/navigate';
import { folds, outline } from '../../server/src/core/assist/outline';
import { renameAt } from '../../server/src/core/assist/rename';
import { signatureAt } from '../../server/src/core/assist/signature';
import { check } from '../../server/src/core/engine/check';
import { applyEdits } from '../../server/src/core/engine/fix';
import { Report } from '../../server/src/core/model/report';
import { parseSource, type Source } from '../../server/src/core/syntax/source';

/**
 * Puts a text through all that lint and the editor do with it, and holds the result to what is promised of any input:
 * no crash, every span in the text, every fix applicable. Returns what was read.
 */
export function survives(text: string, offset = text.length, earlier?: Source): Source {
  const source = parseSource(text, earlier);
  const { diagnostics } = check(source, { today: '2026-01-01' });
  for (const { rule, span, message, fixes, related } of diagnostics) {
    assert.notEqual(rule, 'internal/crash', message);
    const spans = [
      span,
      ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
      ...related.map((one) => one.span),
    ];
    for (const { start, end } of spans)
      assert.ok(0 <= start && start <= end && end <= text.length, `${rule}: ${start}–${end} of ${text.length}`);
    for (const fix of fixes) assert.ok(typeof applyEdits(text, fix.edits) === 'string');
  }
  for (const { replace } of complete(source, offset))
    assert.ok(replace.start <= offset && offset <= replace.end && replace.end <= text.length);
  const report = new Report(source);
  const found = hover(report, offset);
  if (found) assert.ok(found.span.end <= text.length);
  for (const { span } of folds(source)) assert.ok(span.start <= span.end && span.end <= text.length);
  outline(source);
  for (const { edits } of actionsAt(source, offset)) assert.ok(typeof applyEdits(text, edits) === 'string');
  signatureAt(source, offset);
  for (const target of [
    ...(definitionAt(report, offset, {})?.targets ?? []),
    ...referencesAt(report, offset, {}, true),
  ])
    if (target.in === 'report') assert.ok(target.span.start <= target.span.end && target.span.end <= text.length);
  const renaming = renameAt(report, offset, 'x1', {});
  if ('edits' in renaming) assert.ok(typeof applyEdits(text, renaming.edits) === 'string');
  for (const { span } of linksOf(source)) assert.ok(span.start <= span.end && span.end <= text.length);
  continueList(source, offset);
  const form = formatEdits(source);
  if (form.length > 0) {
    const formatted = applyEdits(text, form);
    assert.deepEqual(formatEdits(parseSource(formatted)), [], `formatted twice: ${formatted.slice(0, 500)}`);
  }
  return source;
}

/** The findings of a text, as `rule line`. */
export function findings(text: string): string[] {
  const source = parseSource(text);
  return check(source).diagnostics.map(({ rule, span }) => `${rule} ${source.lines.line(span.start) + 1}`);
}
