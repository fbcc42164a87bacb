'use client';

import { type RefObject, useEffect } from 'react';

const lit = 'data-lit';

/**
 * Links picture, number, formula and code: what carries `data-part="<row id>"` anywhere in the proof lights up together while one
 * of them is under the pointer or has the focus.
 */
export function useLinkedParts(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = root.current;
    if (!within) return;
    let shown: string | null = null;
    const show = (part: string | null) => {
      if (part === shown) return;
      shown = part;
      for (const element of within.querySelectorAll(`[${lit}]`)) element.removeAttribute(lit);
      if (part === null) return;
      for (const element of within.querySelectorAll(`[data-part="${CSS.escape(part)}"]`)) {
        element.setAttribute(lit, '');
      }
    };
    const partOf = (target: EventTarget | null) =>
      target instanceof Element ? (target.closest('[data-part]')?.getAttribute('data-part') ?? null) : null;
    const follow = (event: Event) => show(partOf(event.target));
    const leave = () => show(null);
    // Not `pointerover`: a pointer that rests lights up nothing, whatever moves under it.
    within.addEventListener('pointermove', follow);
    within.addEventListener('pointerdown', follow);
    within.addEventListener('focusin', follow);
    within.addEventListener('pointerleave', leave);
    within.addEventListener('focusout', leave);
    return () => {
      within.removeEventListener('pointermove', follow);
      within.removeEventListener('pointerdown', follow);
      within.removeEventListener('focusin', follow);
      within.removeEventListener('pointerleave', leave);
      within.removeEventListener('focusout', leave);
    };
  }, [root]);
}
