import type { Card } from '@/lib/notes/card';

/** Cards with the same key ask for the same thing: those that share a first note line. A card without one stands alone. */
export function siblingKey(cardId: string, card: Card | undefined): string {
  const line = card?.source[0];
  return line === undefined ? `card ${cardId}` : `line ${line}`;
}
