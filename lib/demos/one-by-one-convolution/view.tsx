'use client';

import { useState } from 'react';
import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumbers } from '@/lib/demos/shared/format-number';
import { ChangeMap } from './change-map';
import { coloursOf, featuresOf, side } from './channels';
import type demo from './demo';
import { neighboursMoved } from './judge';
import { PixelMix } from './pixel-mix';
import type { OneByOneEvidence } from './run';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], OneByOneEvidence>;

const height = 216;

/** Left one pixel's way through the matrix, right which outputs move when a pixel is changed. */
export default function View({ params, evidence, predicted, language }: Props) {
  const text = words[language];
  const [at, setAt] = useState({ row: 2, column: 2 });
  const here = evidence && sameParams(evidence.params, params) ? evidence : null;
  const colours = coloursOf(params.image);
  const pixel = at.row * side + at.column;
  const x = featuresOf(colours, params.input).slice(pixel * params.input, (pixel + 1) * params.input);
  const [rows = 0] = here?.shape ?? [];
  const place =
    Math.min(rows - 1, Math.floor(at.row / params.stride)) * rows + Math.floor(at.column / params.stride);
  const y = here ? here.values.slice(place * params.output, (place + 1) * params.output) : null;
  const guess = predicted?.neighbour;

  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-[3fr_2fr]">
      <Figure
        title={text.mix}
        summary={
          y ? text.mixAfter(formatNumbers(x.slice(0, 3), 2), formatNumbers(y.slice(0, 3), 2)) : text.mixBefore
        }
        table={{
          columns: [text.in, 'x', ...Array.from({ length: params.output }, (_, o) => `W ${o + 1}`)],
          rows: x.slice(0, 16).map((value, c) => [String(c + 1), value, ...(here?.matrix[c] ?? [])]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <PixelMix
            size={size}
            colours={colours}
            at={at}
            x={x}
            y={y}
            matrix={here?.matrix ?? null}
            output={params.output}
            text={text}
            onMove={setAt}
          />
        )}
      </Figure>
      <Figure
        title={text.change}
        summary={here ? text.changeAfter(neighboursMoved(here)) : text.changeBefore}
        table={{
          columns: [text.row, ...Array.from({ length: rows }, (_, i) => String(i + 1))],
          rows: Array.from({ length: rows }, (_, i) => [
            String(i + 1),
            ...(here?.changed.slice(i * rows, (i + 1) * rows) ?? []),
          ]),
        }}
        language={language}
        height={height}
      >
        {(size) => (
          <ChangeMap
            size={size}
            colours={colours}
            changed={here?.changed ?? null}
            you={guess === 'own' ? text.own : guess === 'around' ? text.around : undefined}
            text={text}
          />
        )}
      </Figure>
    </div>
  );
}

function sameParams(a: OneByOneEvidence['params'], b: Props['params']): boolean {
  return (Object.keys(b) as (keyof Props['params'])[]).every((key) => a[key] === b[key]);
}
