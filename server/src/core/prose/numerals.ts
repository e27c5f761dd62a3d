const units = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Pattern of a whole number from one to 99 in words, as it stands in a sentence or begins it; without groups. */
export const numberInWords = `(?:${either(tens)}(?:[\\s\\u2010-\\u2013-]${either(units.slice(1, 10))})?|${either([...units.slice(1)].reverse())})`;

/** One of some words, with a small or a capital letter. */
function either(words: readonly string[]): string {
  return `(?:${words.map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')})`;
}

const half = '[\\s\\u2010-\\u2013-]and[\\s\\u2010-\\u2013-]a[\\s\\u2010-\\u2013-]half';

/** Pattern of a whole or half number as prose writes it, in digits or words up to 99; without groups. */
export const numeral = `(?:\\d{1,3}(?:\\.\\d{1,2}|\\s?½|\\s1/2|${half})?|(?:${tens.join('|')})(?:[\\s\\u2010-\\u2013-](?:${units.slice(1, 10).join('|')}))?|(?:${[...units].reverse().join('|')})(?:${half})?)`;

/** The value of a text that `numeral` matches. */
export function numeralValue(text: string): number {
  const lower = text.trim().toLowerCase();
  const rest = /½|half$|\s1\/2$/.test(lower) ? 0.5 : 0;
  const digits = /^\d+(?:\.\d+)?/.exec(lower)?.[0];
  if (digits !== undefined) return Number(digits) + rest;
  const [first = '', second] = lower.split(/[\s\u2010-\u2013-]/);
  const ten = tens.indexOf(first);
  return ten < 0 ? units.indexOf(first) + rest : (ten + 2) * 10 + (second ? units.indexOf(second) : 0);
}
