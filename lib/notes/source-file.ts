/** One file of content/, already read: parsing never touches the disk. */
export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
}

/** A place in a file; both count from 1. */
export interface Point {
  line: number;
  column: number;
}
