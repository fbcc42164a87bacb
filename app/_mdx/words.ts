const en = {
  noteLines: 'Notes, line',
  asked: 'asked in the exam',
  claimLabel: 'Claim of the notes',
  runProof: 'Run the proof',
  noProof: 'No proof to run:',
  opensProof: 'Proof',
};

const zh: typeof en = {
  noteLines: '笔记第',
  asked: '考过',
  claimLabel: '笔记的说法',
  runProof: '运行证明',
  noProof: '没有可运行的证明：',
  opensProof: '证明',
};

export const words = { en, zh };

/** "Notes, line 31–33" / "笔记第 31–33 行". */
export function noteLinesIn(language: 'en' | 'zh', lines: string): string {
  return language === 'en' ? `${en.noteLines} ${lines}` : `${zh.noteLines} ${lines} 行`;
}
