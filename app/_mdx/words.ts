import type { Language } from '@/lib/kernel/bilingual';
import { formatNoteLines } from '@/lib/notes/note-lines';

const en = {
  asked: 'asked in the exam',
  claimLabel: 'Claim of the notes',
  runProof: 'Run the proof',
  noProof: 'No proof to run:',
  opensProof: 'Proof',
};

const zh: typeof en = {
  asked: '考过',
  claimLabel: '笔记的说法',
  runProof: '运行证明',
  noProof: '没有可运行的证明：',
  opensProof: '证明',
};

export const words = { en, zh };

/** "Notes, line 31", "Notes, lines 31–33" / "笔记第 31–33 行". */
export function noteLinesIn(language: Language, lines: readonly number[]): string {
  const text = formatNoteLines(lines);
  if (language === 'zh') return `笔记第 ${text} 行`;
  return `Notes, ${lines.length === 1 ? 'line' : 'lines'} ${text}`;
}
