// npm run notes -- check: everything that is wrong with content/, at once, and what there is.
import { courseCounts } from '@/lib/notes/course-counts';
import { readContent } from '@/lib/notes/read-content.server';
import { checkContent } from './check-content';

const command = process.argv[2] ?? 'check';
if (command !== 'check') {
  console.error(`notes: there is no command "${command}"; write npm run notes -- check`);
  process.exit(2);
}

const root = process.cwd();
const { checked, problems: contentProblems, demoProblems } = await checkContent(root, readContent(root));
const problems = [...contentProblems, ...demoProblems];
for (const line of problems) console.error(line);
console.log(courseCounts(checked).join('\n'));
console.log(problems.length ? `notes: ${problems.length} problems` : 'notes: no problems');
process.exit(problems.length ? 1 : 0);
