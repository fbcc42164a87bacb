import { answerText } from './answer-text';

const pairs: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

/**
 * The items of a list as learners write it: `[4, 4, 5]`, `(4,4,5)`, `4 4 5`, `4; 4; 5`, `(3,)`,
 * `torch.Size([4, 4, 5])`; none for `[]`. Null when a bracket is missing or an item is empty.
 */
export function parseList(given: string): string[] | null {
  let text = answerText(given).replace(/^(torch\.size|size|shape|tensor|array)\s*[:=]?\s*(?=[[(])/i, '');
  while (pairs[text.charAt(0)] !== undefined) {
    if (text.at(-1) !== pairs[text.charAt(0)]) return null;
    text = text.slice(1, -1).trim();
    if (text === '') return [];
  }
  const items = /[,;]/.test(text) ? text.replace(/,$/, '').split(/[,;]/) : text.split(' ');
  const trimmed = items.map((item) => item.trim());
  return trimmed.every((item) => item !== '' && !/[[\](){}]/.test(item)) ? trimmed : null;
}
