'use client';

import { useEffect } from 'react';

/** Narrower than this the beats are sections of their own: commit, see, verdict. */
const phone = '(max-width: 639px)';

export function isPhone(): boolean {
  return window.matchMedia(phone).matches;
}

/** On a phone the page comes to rest at the beginning of a section (the elements marked `snap-start`). */
export function useSnapSections(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const media = window.matchMedia(phone);
    const root = document.documentElement;
    const apply = () => {
      root.style.scrollSnapType = media.matches ? 'y proximity' : '';
    };
    apply();
    media.addEventListener('change', apply);
    return () => {
      media.removeEventListener('change', apply);
      root.style.scrollSnapType = '';
    };
  }, [isOn]);
}
