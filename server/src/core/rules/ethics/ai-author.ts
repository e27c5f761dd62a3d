import { say } from '../../text/say';
import { authorsOf, nameOfAuthor } from '../author/people';
import { removeEntry } from '../list-edits';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'error',
  summary: 'An author is a person.',
  why: 'A program can’t answer for what it wrote, agree to the final version or disclose interests, so journals don’t accept one as an author. What it was used for is said under `ai_use`.',
  source:
    'ICMJE Recommendations, who is an author (since May 2023); COPE position statement, authorship and AI tools (2023).',
  reads: 'value',
  *check(report) {
    const list = report.root.get('authors');
    for (const [index, author] of list.items().entries()) {
      const name = author.node?.kind === 'scalar' ? author : author.get('name');
      if (!authorsOf(report).includes(author) || !isTool(name.fact ?? '')) continue;
      const removal = removeEntry(report, list, index);
      yield {
        span: name.span,
        message: say`${nameOfAuthor(author)} is a program, and an author is a person who can answer for the work. Say what it was used for under \`ai_use\`.`,
        help: say`Take it out of the authors and write, for example, \`disclosures: { ai_use: "…, to correct the language; the authors checked the text" }\`.`,
        fixes: removal
          ? [{ title: say`Remove ${nameOfAuthor(author)} from the authors`, safe: false, edits: [removal] }]
          : [],
      };
    }
  },
});

/**
 * Names that no person has. Gemini, Claude, Bard and the like are also given names and surnames, so they count only with
 * their maker or version, or where a name of one word can't be a person's.
 */
const tool =
  /^(?:the )?(?:(?:open ?ai|google|microsoft|github|anthropic|meta|bing|xai|mistral)['’]?s? )?(?:(?:chat ?|instruct)?gpt(?:\d[\w.]{0,6})?|(?:bing|microsoft|github) (?:chat|copilot)|copilot|deepseek|(?:large )?language model|artificial intelligence|generative ai|ai|openai|google (?:bard|gemini)|gemini (?:ai|pro|ultra|advanced|flash|\d)|gemini|bard ai|claude (?:ai|opus|sonnet|haiku|instant|\d)|anthropic claude|llama \d|perplexity(?: ai)?|mistral ai|grok(?: \d)?|grammarly|deepl|quillbot|elicit ai)(?: \(?v?(?:\d[\w.]{0,8}|ai|pro|plus|turbo|mini|preview|version|opus|sonnet|haiku)\)?){0,3}$/i;

function isTool(name: string): boolean {
  const tidy = name.replace(/\s+/g, ' ').trim();
  if (tidy.length > 60) return false;
  // "AI" can be a family name, as in "Ai Weiwei" and "W. Ai".
  if (/^ai\b/i.test(tidy)) return /^AI(?: (?:tool|assistant|model|chatbot))?$/.test(tidy);
  return tool.test(tidy.replace(/-(?=\d)/g, ' '));
}
