import { z } from 'zod';
import { draftRules } from '@/lib/notes/harvest/draft';

const line = z.int().min(1).describe('the line of the notes, from 1');
const words = z.array(z.string().min(1)).min(1).describe('words in the order in which they stand');

const useful = z.strictObject({ line, rule: z.enum(draftRules), front: words, back: words });
const nothing = z.strictObject({ line, nothing: z.literal(true) });

/** One entry of a labels file: a statement with what a usable draft must hold, or a line nothing may be made of. */
export const labels = z.array(z.union([useful, nothing]));

export type Useful = z.output<typeof useful>;
export type Nothing = z.output<typeof nothing>;
