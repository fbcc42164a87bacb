'use client';

import { useState } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import { loadImage } from './load-image';

interface ImageLoaderProps {
  width: number;
  height: number;
  channels: 1 | 3;
  /** Read grey levels as ink on paper. */
  asInk: boolean;
  language: Language;
  onLoad(bytes: Uint8Array): void;
}

const words = {
  en: { load: 'Load a picture', hint: 'or drop or paste one here', kept: 'It stays on this device.' },
  zh: { load: '载入图片', hint: '也可拖放或粘贴到这里', kept: '图片不会离开本机。' },
};

/** Takes a picture of the learner's own: chosen, dropped or pasted. */
export function ImageLoader({ width, height, channels, asInk, language, onLoad }: ImageLoaderProps) {
  const text = words[language];
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File | null | undefined) => {
    if (!file) return;
    const loaded = await loadImage(file, { width, height, channels, asInk });
    setProblem(loaded.ok ? null : loaded.problem[language]);
    if (loaded.ok) onLoad(loaded.bytes);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are extras; the file field inside does the same
    <div
      className="text-sm"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
      onPaste={(event) => void take(event.clipboardData.files[0])}
    >
      <label className="button inline-flex min-h-9 cursor-pointer items-center px-3 py-0 text-sm focus-within:outline-2">
        {text.load}
        <input
          type="file"
          accept="image/*"
          className="sr-only"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>{' '}
      <span className="text-ink-soft text-xs">
        {text.hint}. {text.kept}
      </span>
      {problem && (
        <p role="alert" className="border-stamp-refuted border-l-4 pl-2">
          {problem}
        </p>
      )}
    </div>
  );
}
