/** What a line says about itself besides its words. */
export interface Marks {
  /** `#tags` of the line, without the hash. */
  tags: readonly string[];
  /** The author marked it as asked in the exam. */
  asked: boolean;
}

/** Where a block stands; both lines count from 1 and belong to it. */
interface Span {
  line: number;
  endLine: number;
}

export interface Heading extends Span, Marks {
  kind: 'heading';
  /** 1 to 6. */
  level: number;
  text: string;
}

/** A line of prose or one item of a list, freed of its marker, its tags and its exam marks. */
export interface TextBlock extends Span, Marks {
  kind: 'line' | 'item';
  /** Columns of white space in front. */
  indent: number;
  text: string;
}

export interface TableRow {
  line: number;
  cells: readonly string[];
}

interface Table extends Span {
  kind: 'table';
  header: readonly string[];
  rows: readonly TableRow[];
}

interface Code extends Span {
  kind: 'code';
  lines: readonly string[];
}

/** A `$$ … $$` of its own. */
interface Formula extends Span {
  kind: 'formula';
  text: string;
}

interface Blank extends Span {
  kind: 'blank';
}

export type Block = Heading | TextBlock | Table | Code | Formula | Blank;

export const isText = (block: Block | undefined): block is TextBlock =>
  block?.kind === 'line' || block?.kind === 'item';
