/** Size of the painted mask, in pixels. */
export const [rows, columns] = [6, 11] as const;

/** What a pixel of an annotation can be: background, an instance, or the padding around a smaller image. */
export type Label = -1 | 0 | 1 | 2;

const letters: Readonly<Record<string, Label>> = { '0': 0, '1': 1, '2': 2, x: -1 };
const written: Readonly<Record<Label, string>> = { [-1]: 'x', 0: '0', 1: '1', 2: '2' };

/**
 * The mask behind a text such as `0011x/0022x`: one letter a pixel, rows separated by `/`, `x` for padding.
 * What is missing or not understood is background. Returns rows × columns labels, row by row.
 */
export function parseMask(text: string): Label[] {
  const lines = text.split('/');
  return Array.from(
    { length: rows * columns },
    (_, i) => letters[lines[Math.floor(i / columns)]?.[i % columns] ?? '0'] ?? 0,
  );
}

/** The text of a mask; the inverse of `parseMask`. */
export function writeMask(labels: readonly Label[]): string {
  return Array.from({ length: rows }, (_, row) =>
    labels
      .slice(row * columns, (row + 1) * columns)
      .map((label) => written[label])
      .join(''),
  ).join('/');
}

/** The same mask with one pixel painted anew. */
export function painted(text: string, at: { row: number; column: number }, label: Label): string {
  const labels = parseMask(text);
  labels[at.row * columns + at.column] = label;
  return writeMask(labels);
}

/** Two people side by side in an image two columns narrower than the batch: instances 1 and 2, and padding. */
export const exampleMask = '000000000xx/011000220xx/011000220xx/011002220xx/011000220xx/000000000xx';
