import type { AnswerFormat } from '@/lib/grading/answer-format';

const decimal = String.raw`-?\d+(\.\d+)?(e-?\d+)?`;

/** What is wrong with a right answer as written, or null when it is in its format's canonical form. */
export function canonicalFault(format: AnswerFormat, text: string): string | null {
  switch (format.kind) {
    case 'choice':
      return format.options.some(({ value }) => value === text)
        ? null
        : `"${text}" is none of ${format.options.map(({ value }) => value).join(', ')}`;
    case 'number':
      return new RegExp(`^${decimal}$`).test(text) ? null : `"${text}" is not a plain decimal`;
    case 'numbers': {
      if (!new RegExp(`^\\[${decimal}(, ${decimal})*\\]$`).test(text))
        return `"${text}" is not like [2, 4, 6]`;
      const length = text.split(',').length;
      return length === format.length ? null : `"${text}" holds ${length} numbers, not ${format.length}`;
    }
    case 'shape':
      return /^\[(\d+(, \d+)*)?\]$/.test(text) ? null : `"${text}" is not like [4, 7, 10]`;
    case 'text':
      return format.accept.includes(text) ? null : `"${text}" is none of the accepted forms`;
  }
}
