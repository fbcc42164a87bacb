import type { Block } from './block';
import type { Sketch } from './draft';

/** A sketch with the lines it was made of. */
export interface PlacedSketch extends Sketch {
  line: number;
  endLine: number;
}

/** What a rule made of the blocks from `at` on, and the first block it did not use. */
interface Harvested {
  sketches: readonly PlacedSketch[];
  next: number;
  /** One of the blocks was marked as asked in the exam. */
  asked?: boolean;
}

/** Recognises several blocks that belong together, such as a question and its answer. Null when they are none. */
export type BlockRule = (blocks: readonly Block[], at: number) => Harvested | null;

/** A rule that reads a block in the light of its neighbours and leaves them to the other rules. */
export type SideRule = (blocks: readonly Block[], at: number) => readonly PlacedSketch[];
