import { AppError } from '@/lib/kernel/app-error';
import { answerText } from './answer-text';
import { parseList } from './parse-list';

/**
 * Sizes of a tensor's axes as learners write them: `[4, 4, 5]`, `(4,4,5)`, `4x4x5`, `4×4×5`, `4 4 5`, `(3,)`,
 * `torch.Size([4, 4, 5])`; `[]` or "scalar" for a single number. Throws an AppError that names what is no size.
 */
export function parseShape(given: string): number[] {
  if (/^(scalar|标量)$/i.test(answerText(given))) return [];
  const commas = answerText(given).replace(/(\d) ?[x×*] ?(?=\d)/gi, '$1,');
  const items = parseList(commas);
  if (items === null || commas === '') {
    throw new AppError('invalid', `"${given}" is not a shape.`, 'Write the sizes in order, e.g. [4, 4, 5].');
  }
  return items.map((item) => {
    const size = /^\d+$/.test(item) ? Number(item) : Number.NaN;
    if (Number.isSafeInteger(size)) return size;
    throw new AppError(
      'invalid',
      `"${item}" in "${given}" is not a size.`,
      'Sizes are whole numbers from 0.',
    );
  });
}
