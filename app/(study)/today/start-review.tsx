'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { KeyHint } from '@/app/_keymap/key-hint';
import { useKeymap } from '@/app/_keymap/use-keymap';

/** The one thing to do today: by Enter, by touch. */
export function StartReview({ label }: { label: string }) {
  const router = useRouter();
  useKeymap('today', { 'today.start': () => router.push('/review') });
  return (
    <Link href="/review" className="button button-primary min-h-14 px-8 text-lg">
      {label} <KeyHint id="today.start" />
    </Link>
  );
}
