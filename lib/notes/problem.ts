import type { Point } from './source-file';

/** An author's mistake: where it is, what is there, and what would be right. */
export interface Problem extends Point {
  path: string;
  what: string;
  remedy: string;
}

export function problemAt(path: string, at: Point, what: string, remedy: string): Problem {
  return { path, line: at.line, column: at.column, what, remedy };
}

/** `file:line:column what; what would be right`: the form that editors and terminals turn into a link. */
export function formatProblem({ path, line, column, what, remedy }: Problem): string {
  return `${path}:${line}:${column} ${what}; ${remedy}`;
}

/** By file, then by place, so that an author walks through a file once. Equal problems are said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.what < b.what ? -1 : a.what > b.what ? 1 : 0),
  );
  return sorted.filter(
    (problem, index) => index === 0 || formatProblem(problem) !== formatProblem(sorted[index - 1] as Problem),
  );
}
