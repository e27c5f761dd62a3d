import { say } from '../../text/say';
import { defineRule } from '../rule';
import { removeDirective, removeName } from './removal';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A comment that silences a rule silences something.',
  why: 'A silencing comment that is no longer needed hides the next real finding on its line, and its reason misleads readers of the file.',
  reads: 'value',
  *check(report, { unusedDirectives = [], ruleNames }) {
    for (const { directive, id, span } of unusedDirectives) {
      const isDead = (rule: (typeof directive.rules)[number]) =>
        !ruleNames.has(rule.id) || unusedDirectives.some((unused) => unused.span.start === rule.span.start);
      const whole = directive.rules.every(isDead);
      yield {
        span,
        message: say`Nothing here is silenced for \`${id}\`.`,
        help: whole ? say`Remove the comment.` : say`Remove this name from the comment.`,
        fixes: [
          {
            title: whole ? say`Remove the comment` : say`Remove \`${id}\` from the comment`,
            safe: true,
            edits: [whole ? removeDirective(report, directive) : removeName(directive, span)],
          },
        ],
      };
    }
  },
});
