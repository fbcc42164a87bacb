'use client';

import { useEffect } from 'react';

/** Narrower than this the beats are sections of their own, under a picture that stays at the top. */
const phone = '(max-width: 639px)';

export function isPhone(): boolean {
  return window.matchMedia(phone).matches;
}

/**
 * On a phone: whatever is scrolled to, or focused, comes to rest below the picture and never under it. Once `isSnapping`
 * the page rests at the beginning of a section (the elements marked `snap-start`); not while a form is filled in, where
 * it would pull the fields away.
 */
export function useSnapSections(isOn: boolean, isSnapping: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const media = window.matchMedia(phone);
    const { style } = document.documentElement;
    const apply = () => {
      style.scrollPaddingTop = media.matches ? '51dvh' : '';
      style.scrollSnapType = media.matches && isSnapping ? 'y proximity' : '';
    };
    apply();
    media.addEventListener('change', apply);
    return () => {
      media.removeEventListener('change', apply);
      style.scrollPaddingTop = '';
      style.scrollSnapType = '';
    };
  }, [isOn, isSnapping]);
}
