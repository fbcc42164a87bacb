import { AppError } from '@/lib/kernel/app-error';

/** The largest file of notes that is read, in bytes: 2 MB. */
export const maxNoteBytes = 2 * 1024 * 1024;

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Refuses a file by its size alone, so that a caller need not read it first. Throws `too-large`. */
export function refuseLargeNotes(bytes: number, name: string): void {
  if (bytes <= maxNoteBytes) return;
  const size = megabytes(bytes);
  const limit = megabytes(maxNoteBytes);
  throw new AppError(
    'too-large',
    {
      en: `${name} is ${size} and the limit is ${limit}`,
      zh: `${name} 有 ${size}，上限是 ${limit}`,
    },
    {
      en: 'split the notes into several files and harvest each',
      zh: '把笔记拆成几个文件，逐个提取',
    },
  );
}

/** Notepad writes UTF-16 with a mark in front; everything else is read as UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * A file of notes as text with `\n` at the ends of its lines. Broken bytes become U+FFFD, control characters spaces,
 * and the byte order mark goes. Throws `too-large` above `maxNoteBytes`.
 */
export function decodeNotes(bytes: Uint8Array, name: string): string {
  refuseLargeNotes(bytes.length, name);
  return new TextDecoder(encodingOf(bytes))
    .decode(bytes)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ');
}
