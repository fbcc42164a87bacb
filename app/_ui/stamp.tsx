import type { Bilingual, Language } from '@/lib/kernel/bilingual';

export type StampMark = 'holds' | 'refuted' | 'half-true' | 'undecided';

const words: Record<StampMark, Bilingual> = {
  holds: { en: 'HOLDS', zh: '成立' },
  refuted: { en: 'REFUTED', zh: '被推翻' },
  'half-true': { en: 'HALF TRUE', zh: '半对' },
  undecided: { en: 'UNDECIDED', zh: '无法判定' },
};
const signs: Record<StampMark, string> = { holds: '✓', refuted: '✗', 'half-true': '½', undecided: '?' };
const colours: Record<StampMark, string> = {
  holds: 'text-stamp-holds',
  refuted: 'text-stamp-refuted',
  'half-true': 'text-stamp-half',
  undecided: 'text-stamp-undecided',
};

/** Our signature: a word and a mark, never colour alone; the same on a card, a demo, a note line and in print. */
export function Stamp({ mark, language }: { mark: StampMark; language: Language }) {
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-sm border-2 border-current px-1.5 py-0.5 font-bold font-mono text-xs leading-none tracking-wider ${colours[mark]}`}
    >
      <span aria-hidden="true">{signs[mark]}</span>
      {words[mark][language]}
    </span>
  );
}
