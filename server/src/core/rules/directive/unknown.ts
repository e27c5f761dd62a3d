import type { Report } from '../../model/report';
import { nearestNames } from '../../model/vocabulary';
import type { Directive } from '../../syntax/directive';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import { defineRule, type Fix } from '../rule';
import { removeDirective, removeName } from './removal';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A comment that silences a rule names one that exists.',
  why: 'A misspelt name silences nothing, and the author believes that it does.',
  reads: 'value',
  *check(report, { ruleNames }) {
    for (const directive of report.directives) {
      if (directive.rules.length === 0) {
        yield {
          span: directive.span,
          message: say`This comment names no rule, so it silences nothing.`,
          help: say`Name the rule whose finding is meant, and say why behind \`--\`.`,
          fixes: [{ title: say`Remove the comment`, safe: true, edits: [removeDirective(report, directive)] }],
        };
      }
      for (const { id, span } of directive.rules) {
        if (ruleNames.has(id)) continue;
        const meant = nearestNames(id, ruleNames);
        yield {
          span,
          message: say`\`${shown(id)}\` is no rule, so nothing is silenced for it.`,
          help: meant[0] ? say`Did you mean \`${meant[0]}\`?` : say`Every finding shows the name of its rule.`,
          fixes: [
            ...meant.map(
              (name): Fix => ({ title: say`Write \`${name}\``, safe: false, edits: [{ span, newText: name }] }),
            ),
            removal(report, directive, span, ruleNames, meant.length === 0),
          ],
        };
      }
    }
  },
});

/** A name that resembles no rule may go; one that does was meant to silence something. */
function removal(report: Report, directive: Directive, span: Span, ruleNames: ReadonlySet<string>, safe: boolean): Fix {
  const whole = directive.rules.every(({ id }) => !ruleNames.has(id));
  return whole && directive.rules.length === 1
    ? { title: say`Remove the comment`, safe, edits: [removeDirective(report, directive)] }
    : { title: say`Remove this name from the comment`, safe, edits: [removeName(directive, span)] };
}

const longest = 60;

function shown(id: string): string {
  return id.slice(0, longest).replaceAll('`', "'");
}
