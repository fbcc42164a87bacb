import { courseCounts } from '@/lib/notes/course-counts';
import { readContent } from '@/lib/notes/read-content.server';
import { checkContent } from '../check-content';

/** Prints every mistake of content/ and what there is; the exit code is 1 when there is a mistake. */
export async function checkNotes(root: string): Promise<number> {
  const { checked, problems: contentProblems, demoProblems } = await checkContent(root, readContent(root));
  const problems = [...contentProblems, ...demoProblems];
  for (const line of problems) console.error(line);
  console.log(courseCounts(checked).join('\n'));
  console.log(problems.length ? `notes: ${problems.length} problems` : 'notes: no problems');
  return problems.length ? 1 : 0;
}
