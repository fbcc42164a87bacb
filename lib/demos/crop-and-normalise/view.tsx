'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { CropFrame } from './crop-frame';
import { CroppedPair } from './cropped-pair';
import type { Params, params } from './params';
import type { CropEvidence } from './run';
import { SetScales } from './set-scales';
import { words } from './words';

type Props = ViewProps<typeof params, CropEvidence>;

const height = 204;

/** The crop on the picture, what comes out of it, and both sets on the scale of the training set. */
export default function View({ params: given, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const here = evidence && belongsTo(evidence, given) ? evidence : null;
  const said = predicted?.['one-flip'];
  const first = (values: readonly number[] | undefined) => formatNumber(values?.[0] ?? Number.NaN, 3);
  const table = {
    columns: text.columns,
    rows: (['train', 'test'] as const).flatMap((set) =>
      ['R', 'G', 'B'].map((name, i) => [
        text[set],
        name,
        here?.[set].mean[i] ?? '—',
        here?.[set].std[i] ?? '—',
        here?.grey[set][i] ?? '—',
      ]),
    ),
  };
  const frames = {
    columns: ['', 'left', 'top', 'side', 'IoU'],
    rows: [
      [text.image, given.left, given.top, given.size, here?.iou ?? '—'],
      [text.mask, given.left + given.shift, given.top, given.size, here?.iou ?? '—'],
    ],
  };
  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-[7fr_5fr_9fr]">
      <Figure
        title={text.picture}
        summary={here ? text.pictureAfter(given.size) : text.pictureBefore}
        table={frames}
        language={language}
        height={height}
        interactive
      >
        {(size) => <CropFrame size={size} given={given} text={text} onMove={(to) => setParams(to)} />}
      </Figure>
      <Figure
        title={text.pair}
        summary={
          here
            ? text.pairAfter(
                formatNumber(here.iou, 3),
                formatNumber(here.iouOneFlip, 3),
                said ? text.you(said) : '',
              )
            : text.pairBefore
        }
        table={frames}
        language={language}
        height={height}
      >
        {(size) => <CroppedPair size={size} crop={here?.crop ?? null} />}
      </Figure>
      <Figure
        title={text.sets}
        summary={here ? text.setsAfter(first(here.grey.train), first(here.grey.test)) : text.setsBefore}
        table={table}
        language={language}
        height={height}
      >
        {(size) => <SetScales size={size} evidence={here} text={text} />}
      </Figure>
    </div>
  );
}

function belongsTo({ of }: CropEvidence, given: Params): boolean {
  return (Object.keys(of) as (keyof CropEvidence['of'])[]).every((key) => of[key] === given[key]);
}
