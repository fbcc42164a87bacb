import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '@/lib/kernel/app-error';
import { type Course, type CourseData, courseOf } from './course';

// No import of 'server-only' here: benches and integration tests read the course in plain Node, and node:fs already
// keeps this file out of every browser bundle.

const file = path.join(process.cwd(), 'lib/notes/generated/course.json');

let cached: { course: Course; mtimeMs: number } | null = null;

/**
 * The compiled course; read again only when `npm run generate` has written a new one.
 *
 * @throws AppError `unavailable` when it was never generated.
 */
export function readCourse(): Course {
  const mtimeMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (mtimeMs === undefined) {
    throw new AppError('unavailable', 'the course has not been compiled', 'Run npm run generate.');
  }
  if (cached?.mtimeMs !== mtimeMs) {
    cached = { mtimeMs, course: courseOf(JSON.parse(readFileSync(file, 'utf8')) as CourseData) };
  }
  return cached.course;
}
