'use client';

import type { ReactNode } from 'react';
import { KeyHint } from '@/app/_keymap/key-hint';
import type { ShortcutId } from '@/app/_keymap/shortcuts';
import { type Language, langTag } from '@/lib/kernel/bilingual';
import { toggleView, useViewOptions } from '../_view/view-options';
import { words } from '../words';

interface CardActsProps {
  language: Language;
  /** The language the card would change to. */
  otherLanguage: Language;
  flagged: boolean;
  onLanguage(): void;
  onInfo(): void;
  onBury(): void;
  onSuspend(): void;
  onFlag(): void;
}

/** Everything besides answering: the two often used acts in sight, the others behind More. */
export function CardActs(props: CardActsProps) {
  const { language, otherLanguage } = props;
  const say = words[language];
  const { timer, intervals } = useViewOptions();
  return (
    <div className="mt-6 flex flex-wrap items-start gap-1 text-ink-soft text-sm print:hidden">
      <Act id="review.language" onClick={props.onLanguage}>
        <span lang={langTag[otherLanguage]}>{otherLanguage === 'zh' ? '中文' : 'English'}</span>
      </Act>
      <Act id="review.info" onClick={props.onInfo}>
        {say.info}
      </Act>
      <details className="flex-1">
        <summary className="inline-flex min-h-11 cursor-pointer items-center px-3">{say.more}</summary>
        <div className="flex flex-wrap gap-1">
          <Act id="review.bury" onClick={props.onBury}>
            {say.bury}
          </Act>
          <Act id="review.suspend" onClick={props.onSuspend}>
            {say.suspend}
          </Act>
          <Act id="review.flag" onClick={props.onFlag} pressed={props.flagged}>
            {props.flagged ? say.unflag : say.flag}
          </Act>
          <Act id="review.timer" onClick={() => toggleView('timer')} pressed={timer}>
            {say.timer}
          </Act>
          <Act id="review.intervals" onClick={() => toggleView('intervals')} pressed={intervals}>
            {say.intervals}
          </Act>
        </div>
      </details>
    </div>
  );
}

function Act({
  id,
  onClick,
  pressed,
  children,
}: {
  id: ShortcutId;
  onClick(): void;
  pressed?: boolean;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="button button-quiet px-3 text-ink-soft text-sm aria-pressed:border-hairline"
      aria-pressed={pressed}
      // A click leaves the focus where it is, so that Space still reveals.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children} <KeyHint id={id} />
    </button>
  );
}
