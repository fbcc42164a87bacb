import { type CheckedCourse, checkCourse } from '@/lib/notes/check-course';
import { formulaProblems } from '@/lib/notes/formula-problems.server';
import { formatProblem, type Problem, sortProblems } from '@/lib/notes/problem';
import type { SourceFile } from '@/lib/notes/source-file';
import { knownDemos } from './known-demos';

/** All that is wrong with content/, one line each, sorted by file and place; `demoProblems` are demos that cannot be loaded. */
export async function checkContent(
  root: string,
  files: readonly SourceFile[],
): Promise<{ checked: CheckedCourse; problems: string[]; demoProblems: string[] }> {
  const known = await knownDemos(root);
  const checked = checkCourse(files, known.demos);
  const lines = (problems: readonly Problem[]) => sortProblems(problems).map(formatProblem);
  return {
    checked,
    problems: lines([...checked.problems, ...checked.pages.flatMap(formulaProblems)]),
    demoProblems: lines(known.problems),
  };
}
