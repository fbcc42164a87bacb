import type { Page } from '@playwright/test';
import type { Card } from '../../lib/notes/card';
import type { ReviewEvent } from '../../lib/scheduling/review-event';
import type { Round, RoundCard } from '../../lib/study/round';
import { expect } from './viva-test';

/** The review as a test drives it: by keyboard, and by what the server says it stored. */
export const allSent = 'All reviews are on the server';

/** How many new cards the learner may meet today. */
export async function allowNewCards(page: Page, newPerDay: number): Promise<void> {
  const origin = new URL((await page.request.get('/api/health')).url()).origin;
  const changed = await page.request.patch('/api/settings', { data: { newPerDay }, headers: { origin } });
  expect(changed.status()).toBe(200);
}

/** Opens the review and waits until its keys work and this browser's log has been read. */
export async function openReview(page: Page): Promise<void> {
  await page.goto('/review');
  await expect(page.locator('[data-sync]')).toContainText(/on the server|waiting|kept on this device/);
}

/** The id of the card on the desk; null at the end of the round. */
export async function cardOnDesk(page: Page): Promise<string | null> {
  const desk = page.locator('[data-card]');
  return (await desk.count()) === 0 ? null : desk.getAttribute('data-card');
}

/** Reveals and rates the card on the desk with two keys; returns its id. */
export async function grade(page: Page, key: '1' | '2' | '3' | '4' | 'Space'): Promise<string> {
  const card = (await cardOnDesk(page)) as string;
  await page.keyboard.press('Enter'); // in the field of a typed card too
  await expect(page.locator('[data-rating="3"]')).toBeVisible();
  await page.keyboard.press(key);
  await expect(page.locator('[data-rating]')).toHaveCount(0);
  return card;
}

/** Puts cards off until the one that is wanted is on the desk. */
export async function goToCard(page: Page, wanted: (card: Card) => boolean): Promise<Card> {
  const round = (await (await page.request.get('/api/round')).json()) as Round;
  const cards = new Map(round.cards.map(({ card }) => [card.id, card]));
  for (let i = 0; i < round.queue.length; i++) {
    const id = (await cardOnDesk(page)) as string;
    const card = cards.get(id);
    if (card && wanted(card)) return card;
    await page.keyboard.press('Escape'); // out of the answer field
    await page.keyboard.press('-');
    await expect(page.locator(`[data-card="${id}"]`)).toHaveCount(0);
  }
  throw new Error('no such card in the round');
}

/** What the server keeps of a card. */
export async function storedEvents(page: Page, cardId: string): Promise<readonly ReviewEvent[]> {
  const answer = await page.request.get(`/api/card?id=${cardId}`);
  return ((await answer.json()) as RoundCard).events;
}

/** Kinds of the stored events of a card, in the order they happened. */
export async function storedKinds(page: Page, cardId: string): Promise<string[]> {
  return [...(await storedEvents(page, cardId))].sort((a, b) => a.at - b.at).map(({ kind }) => kind);
}
