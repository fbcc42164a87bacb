'use client';

import { useState } from 'react';
import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { CutImage } from './cut-image';
import type { Evidence } from './evidence';
import type { params } from './params';
import { pictureOf } from './picture';
import { TokenSheet } from './token-sheet';
import { words } from './words';

const height = 228;

/** Left the image with its cuts, right the tokens, the image put back from them, and one token embedded in two ways. */
export default function View({
  params: given,
  evidence,
  predicted,
  language,
}: ViewProps<typeof params, Evidence>) {
  const text = words[language];
  const [picked, setPicked] = useState(0);
  const patch = Math.min(given.patch, given.side);
  const picture = pictureOf(given.picture, given.side);
  // The tokens of another image or another cut say nothing about the one in sight.
  const here =
    evidence &&
    evidence.of.patch === given.patch &&
    evidence.of.side === given.side &&
    evidence.of.picture === given.picture &&
    evidence.of.order === given.order
      ? evidence
      : null;
  const tokens = here?.shape[0] ?? 1;
  const chosen = Math.min(picked, tokens - 1);
  const imageSummary = here
    ? text.pictureAfter(given.side, patch, tokens) + (here.lost > 0 ? text.lost(here.lost) : '')
    : text.pictureBefore(given.side, patch);
  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-[2fr_5fr]">
      <Figure
        title={text.picture}
        summary={imageSummary}
        table={{ columns: ['H', 'W', 'P'], rows: [[given.side, given.side, patch]] }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <CutImage
            size={size}
            picture={picture}
            patch={patch}
            answered={here !== null}
            chosen={chosen}
            text={text}
            onChoose={setPicked}
          />
        )}
      </Figure>
      <Figure
        title={text.tokens}
        summary={
          here
            ? text.tokensAfter(tokens, here.shape[1], formatNumber(here.foldDifference, 3))
            : text.tokensBefore
        }
        table={{
          columns: [text.token, text.patch, text.conv, text.linear],
          rows: (here?.order ?? [])
            .slice(0, 16)
            .map((index, k) => [
              k,
              index,
              here?.convolved[index]?.[0] ?? Number.NaN,
              here?.linear[index]?.[0] ?? Number.NaN,
            ]),
        }}
        language={language}
        height={height}
      >
        {(size) =>
          here ? (
            <TokenSheet
              size={size}
              picture={picture}
              patch={patch}
              evidence={here}
              chosen={chosen}
              you={predicted?.tokens}
              text={text}
            />
          ) : (
            <g>
              <rect
                y={24}
                width={size.width}
                height={48}
                rx={4}
                fill="var(--paper-sunken)"
                stroke="var(--hairline)"
                strokeDasharray="4 4"
              />
              <text x={size.width / 2} y={52} textAnchor="middle" className="fill-ink-soft text-[13px]">
                {text.unasked}
                {predicted?.tokens && ` · ${text.you}: ${predicted.tokens}`}
              </text>
            </g>
          )
        }
      </Figure>
    </div>
  );
}
