'use client';

import { Component, type ReactNode } from 'react';
import { type Language, langTag } from '@/lib/kernel/bilingual';
import type { Card } from '@/lib/notes/card';
import { words } from '../words';

interface Props {
  card: Card;
  language: Language;
  children: ReactNode;
}

const rawText = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** A card that cannot be drawn shows its raw text instead: it can still be rated, flagged or put off. */
export class CardBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { card, language, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div role="alert" className="sheet p-4">
        <p>{words[language].broken}</p>
        <p lang={langTag[language]} className="mt-2 font-mono text-sm">
          {rawText(card.faces[language].front)}
        </p>
        <p lang={langTag[language]} className="mt-2 font-mono text-ink-soft text-sm">
          {rawText(card.faces[language].back)}
        </p>
      </div>
    );
  }
}
