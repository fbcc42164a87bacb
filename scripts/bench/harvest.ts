import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { decodeNotes, maxNoteBytes } from '@/lib/notes/harvest/decode-notes';
import { harvest } from '@/lib/notes/harvest/harvest';
import { hostileNotes } from '@/tests/support/hostile-notes';
import { courseKnowledge } from '../notes/course-knowledge';

const budgetMs = 1000;
const fixture = 'tests/fixtures/harvest/lecture-notes.md';

/**
 * The largest file of notes, real and hostile, through the harvester. True when the real one is in budget. With the
 * option `notes` the hostile ones are left out.
 */
export async function bench([only = 'all']: string[]): Promise<boolean> {
  const knowledge = await courseKnowledge(process.cwd());
  const notes = readFileSync(fixture, 'utf8');
  console.log('load before', loadavg()[0]?.toFixed(2));
  const texts = [['notes', notes] as const, ...(only === 'notes' ? [] : hostileNotes)];
  const rows = texts.map(([name, piece]) => {
    const bytes = filled(piece);
    const cpu = process.cpuUsage();
    const start = performance.now();
    const { drafts, lineCount } = harvest(decodeNotes(bytes, name), knowledge);
    const ms = Math.round(performance.now() - start);
    const { user, system } = process.cpuUsage(cpu);
    return {
      notes: name,
      lines: lineCount,
      drafts: drafts.length,
      ms,
      'cpu ms': Math.round((user + system) / 1000),
    };
  });
  console.table(rows);
  const real = rows[0]?.ms ?? 0;
  console.log(
    `2 MB of notes in ${real} ms, budget ${budgetMs} ms: ${real <= budgetMs ? 'within' : 'OVER'} budget`,
  );
  return real <= budgetMs;
}

/** The piece over and over, up to the limit; numbered, so that no statement is met twice. */
function filled(piece: string): Uint8Array {
  const pieces: string[] = [];
  for (let i = 0, size = 0; size < maxNoteBytes; i++) {
    const next = piece.replaceAll('learning rate', `learning rate ${i}`).replaceAll('学习率', `学习率${i}`);
    pieces.push(next);
    size += Buffer.byteLength(next);
  }
  return Buffer.from(pieces.join('')).subarray(0, maxNoteBytes);
}
