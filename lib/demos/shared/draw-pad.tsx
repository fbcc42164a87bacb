'use client';

import { useRef, useState } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import { type Dab, stroke } from './brush';
import { cellCursor } from './cell-cursor';
import { CellFrame } from './cell-frame';
import { inkPixels, PixelPicture } from './pixel-picture';

interface DrawPadProps {
  label: string;
  width: number;
  height: number;
  /** Grey levels row by row: 0 paper, 255 ink. */
  value: Uint8Array;
  language: Language;
  /** CSS px of the pad's longer side. */
  side?: number;
  /** Radius of the brush in pixels of the picture; of about 1/28 of the side when left out. */
  radius?: number;
  onChange(value: Uint8Array): void;
}

const words = {
  en: {
    clear: 'Clear',
    erase: 'Erase',
    at: (x: number, y: number, ink: number) => `column ${x + 1}, row ${y + 1}: ink ${ink} of 255`,
    keys: 'Arrow keys move, Space paints.',
  },
  zh: {
    clear: '清空',
    erase: '擦除',
    at: (x: number, y: number, ink: number) => `第 ${x + 1} 列，第 ${y + 1} 行：墨量 ${ink}（最大 255）`,
    keys: '方向键移动，空格落笔。',
  },
};

/** Paper to draw on by mouse, pen, finger or keys. What is drawn is the picture itself, pixel by pixel. */
export function DrawPad(props: DrawPadProps) {
  const { label, width, height, value, language, side = 168, onChange } = props;
  const radius = props.radius ?? Math.max(0, Math.max(width, height) / 28 - 0.2);
  const text = words[language];
  const [at, setAt] = useState({ row: Math.floor(height / 2), column: Math.floor(width / 2) });
  const [erases, setErases] = useState(false);
  const last = useRef<Dab | null>(null);
  const unit = side / Math.max(width, height);
  const rows = Array.from({ length: height }, (_, y) => [...value.subarray(y * width, (y + 1) * width)]);
  const cursor = cellCursor({
    label: `${label}. ${text.keys}`,
    rows: height,
    columns: width,
    at,
    valueText: text.at(at.column, at.row, value[at.row * width + at.column] ?? 0),
    onMove: setAt,
    onAct(cell) {
      onChange(stroke(value, width, [last.current ?? cell, cell], radius, erases ? 0 : 255));
      last.current = cell;
    },
  });
  const lift = () => {
    last.current = null;
  };
  return (
    <div className="grid w-fit gap-1">
      <svg
        width={width * unit}
        height={height * unit}
        viewBox={`0 0 ${width * unit} ${height * unit}`}
        className="block border border-hairline bg-paper-raised"
        onPointerDownCapture={lift}
        onPointerUp={lift}
        onKeyUp={lift}
      >
        <title>{label}</title>
        <PixelPicture x={0} y={0} width={width * unit} height={height * unit} pixels={inkPixels(rows)} />
        <g {...cursor}>
          <rect width={width * unit} height={height * unit} fill="transparent" />
          <CellFrame at={at} cell={unit} strokeWidth={1.5} />
        </g>
      </svg>
      <div className="flex gap-2 text-sm">
        <button
          type="button"
          className="button min-h-9 px-3 py-0 text-sm"
          onClick={() => onChange(new Uint8Array(width * height))}
        >
          {text.clear}
        </button>
        <button
          type="button"
          aria-pressed={erases}
          className="button min-h-9 px-3 py-0 text-sm aria-pressed:border-accent aria-pressed:text-accent"
          onClick={() => setErases(!erases)}
        >
          {text.erase}
        </button>
      </div>
    </div>
  );
}
