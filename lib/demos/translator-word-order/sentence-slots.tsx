import type { Language } from '@/lib/kernel/bilingual';
import { createRng, seedFrom } from '@/lib/kernel/rng';
import { heldOutSentences, inChinese, isHeldOut, lexicon } from '@/models/translator-language';
import { kindNames, type ReadSentence, sentenceOf, slots } from './read-sentence';
import type { Text } from './words';

interface SentenceSlotsProps {
  read: ReadSentence;
  language: Language;
  text: Text;
  onChange(sentence: string): void;
}

/** One list per word of the sentence, so that it can be changed without knowing the words; typing it is the panel's. */
export function SentenceSlots({ read, language, text, onChange }: SentenceSlotsProps) {
  const filled = read.slots;
  return (
    <div className="flex flex-wrap items-center gap-1 text-sm">
      {read.problem && (
        <p role="alert" className="m-0 basis-full font-medium text-stamp-refuted">
          {read.problem[language]}
        </p>
      )}
      {filled &&
        slots.map(({ kind, optional }, place) => (
          <select
            // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
            key={place}
            aria-label={text.slot(kindNames[kind][language], place + 1)}
            title={kindNames[kind][language]}
            value={filled[place] ?? ''}
            onChange={(event) =>
              onChange(sentenceOf(filled.map((word, i) => (i === place ? event.target.value || null : word))))
            }
            className="min-h-8 max-w-28 rounded border border-hairline bg-paper-raised px-1 text-ink"
          >
            {optional && <option value="">{text.left}</option>}
            {Object.keys(lexicon[kind]).map((word) => (
              <option key={word} value={word}>
                {language === 'zh' ? `${word} ${inChinese(word)}` : word}
              </option>
            ))}
          </select>
        ))}
      <button
        type="button"
        onClick={() => {
          const rng = createRng(seedFrom(read.words?.join(' ') ?? '') + 1);
          onChange(heldOutSentences(rng, 1)[0]?.join(' ') ?? '');
        }}
        className="min-h-8 rounded border border-hairline px-2 text-accent hover:bg-paper-sunken"
      >
        {text.another}
      </button>
      {read.words && <span className="text-ink-soft">{isHeldOut(read.words) ? text.unseen : text.seen}</span>}
    </div>
  );
}
