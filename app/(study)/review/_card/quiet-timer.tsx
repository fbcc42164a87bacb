'use client';

import { useEffect, useState } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import { words } from '../words';

/** Seconds since the card was put on the desk; stops at the reveal. Nobody is hurried: it neither blinks nor speaks. */
export function QuietTimer({ running, language }: { running: boolean; language: Language }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setSeconds((value) => value + 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return (
    <span role="timer" aria-live="off" className="font-mono tabular-nums">
      {words[language].seconds(seconds)}
    </span>
  );
}
