import { type CheckedCourse, checkCourse } from '@/lib/notes/check-course';
import { formulaProblems } from '@/lib/notes/formula-problems.server';
import { formatProblem, sortProblems } from '@/lib/notes/problem';
import { readContent } from '@/lib/notes/read-content.server';
import { knownDemos } from './known-demos';

/** All that is wrong with content/, one line each, sorted by file and place; demos that cannot be loaded included. */
export async function checkContent(root: string): Promise<{ checked: CheckedCourse; problems: string[] }> {
  const known = await knownDemos(root);
  const checked = checkCourse(readContent(root), known.demos);
  const problems = [...checked.problems, ...checked.pages.flatMap(formulaProblems), ...known.problems];
  return { checked, problems: sortProblems(problems).map(formatProblem) };
}
