/** One colour and dash for each net in every picture. */
export const looks = [
  { colour: 'var(--ink-soft)', dash: '2 3' },
  { colour: 'var(--accent)', dash: undefined },
  { colour: 'var(--stamp-refuted)', dash: '7 3' },
] as const;
