// npm run coverage: what of the notes, the questions, the gaps and the concepts the course accounts for.
import { courseCoverage } from '@/lib/notes/course-coverage';
import { formatProblem } from '@/lib/notes/problem';
import { readContent } from '@/lib/notes/read-content.server';
import { checkContent } from './check-content';

const root = process.cwd();
const { checked, problems: contentProblems } = await checkContent(root, readContent(root));
const { figures, reasons, missing } = courseCoverage(checked);
const lines = missing.map(formatProblem);
const others = contentProblems.filter((line) => !lines.includes(line));

console.log(figures);
console.log(`\n${reasons.length} note items taught by nothing, each for a reason:`);
for (const reason of reasons) console.log(`  ${reason}`);
if (lines.length) console.error(`\n${lines.length} missing:`);
for (const line of lines) console.error(`  ${line}`);
if (others.length)
  console.error(
    `\n${others.length} other problems in content/, which may hide entries; run npm run notes -- check`,
  );
process.exit(lines.length + others.length ? 1 : 0);
