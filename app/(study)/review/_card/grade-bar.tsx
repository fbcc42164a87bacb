'use client';

import { KeyHint } from '@/app/_keymap/key-hint';
import type { Language } from '@/lib/kernel/bilingual';
import { dueIn } from '@/lib/scheduling/due-in';
import type { Futures } from '@/lib/scheduling/futures';
import { type Rating, ratings } from '@/lib/scheduling/rating';
import { intervalWords } from '../../_study/interval-words';
import { words } from '../words';

interface GradeBarProps {
  futures: Futures;
  now: { at: number; zone: string };
  suggested: Rating | null;
  showIntervals: boolean;
  onGrade(rating: Rating): void;
  language: Language;
}

/** The four ratings; each button says what pressing it stores. The suggestion is a word and a mark, not only a colour. */
export function GradeBar({ futures, now, suggested, showIntervals, onGrade, language }: GradeBarProps) {
  const say = words[language];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce four choices of one field, these are acts
    <div role="group" aria-label={say.gradeGroup} className="grid grid-cols-4 gap-2">
      {ratings.map((rating) => {
        const { short, long } = intervalWords(dueIn(futures[rating], now));
        const isSuggested = rating === suggested;
        const name = [say.grades[rating], showIntervals && long[language], isSuggested && say.suggested];
        return (
          <button
            key={rating}
            type="button"
            data-rating={rating}
            aria-label={name.filter(Boolean).join(language === 'zh' ? '，' : ', ')}
            className={`button h-16 flex-col gap-0 px-1 leading-tight ${isSuggested ? 'button-primary' : ''}`}
            onClick={() => onGrade(rating)}
          >
            <span>
              <kbd className="mr-1.5 pointer-coarse:hidden font-normal text-xs">{rating}</kbd>
              {say.grades[rating]}
            </span>
            <span className="font-mono text-xs tabular-nums">
              {showIntervals ? short[language] : '\u00a0'}
            </span>
            <span className="text-[0.6875rem]">
              {isSuggested ? `★ ${say.suggested}` : null}
              {suggested === null && rating === 3 ? <KeyHint id="review.reveal" /> : null}
              {'\u00a0'}
            </span>
          </button>
        );
      })}
    </div>
  );
}
