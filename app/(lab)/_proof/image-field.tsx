import { DrawPad } from '@/lib/demos/shared/draw-pad';
import { ImageLoader } from '@/lib/demos/shared/image-loader';
import type { Control } from '@/lib/demos/shared/params';
import { decodePixels, encodePixels } from '@/lib/demos/shared/pixels';
import type { Language } from '@/lib/kernel/bilingual';
import { words } from './words';

interface ImageFieldProps {
  control: Extract<Control, { kind: 'image' }>;
  /** '' stands for the demo's own picture. */
  value: string;
  language: Language;
  onChange(value: string): void;
}

/** A picture of the learner's own: drawn where that makes sense, else loaded; and the way back to the demo's. */
export function ImageField({ control, value, language, onChange }: ImageFieldProps) {
  const { label, width, height, channels, draw } = control;
  const length = width * height * channels;
  const drawn = decodePixels(value, length) ?? new Uint8Array(length);
  return (
    <fieldset className="grid min-w-0 gap-1 text-sm">
      <legend>{label[language]}</legend>
      {draw && channels === 1 && (
        <DrawPad
          label={label[language]}
          width={width}
          height={height}
          value={drawn}
          language={language}
          onChange={(bytes) => onChange(bytes.some((level) => level > 0) ? encodePixels(bytes) : '')}
        />
      )}
      <ImageLoader
        width={width}
        height={height}
        channels={channels}
        asInk={draw}
        language={language}
        onLoad={(bytes) => onChange(encodePixels(bytes))}
      />
      {value !== '' && (
        <button type="button" className="button min-h-9 w-fit px-3 py-0 text-sm" onClick={() => onChange('')}>
          {words[language].ownPicture}
        </button>
      )}
    </fieldset>
  );
}
