// Compiles content/ into lib/notes/generated/course.json. Fails with every author's mistake at once;
// does nothing when neither the words nor what compiles them has changed.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '@/lib/notes/read-content.server';
import { checkContent } from './check-content';
import { compileCourse } from './compile-course';
import { courseFingerprint } from './course-fingerprint';

const root = process.cwd();
const folder = path.join(root, 'lib/notes/generated');
const [target, stamp] = [path.join(folder, 'course.json'), path.join(folder, 'course.hash')];

const files = readContent(root);
const fingerprint = courseFingerprint(root, files);
if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) {
  console.log('course: unchanged');
  process.exit(0);
}

const { checked, problems } = await checkContent(root, files);
if (problems.length) {
  for (const problem of problems) console.error(problem);
  console.error(`course: ${problems.length} problems, nothing written`);
  process.exit(1);
}

const course = await compileCourse(files, checked);
mkdirSync(folder, { recursive: true });
writeFileSync(`${target}.new`, JSON.stringify(course));
renameSync(`${target}.new`, target); // a server that is reading meets the old course or the new one, never half of it
writeFileSync(stamp, fingerprint);
console.log(
  `course: ${course.pages.length} pages, ${course.cards.length} cards, ${course.claims.length} claims`,
);
