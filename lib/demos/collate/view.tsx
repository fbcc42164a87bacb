'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumbers, formatShape } from '@/lib/demos/shared/format-number';
import { BatchGrid } from './batch-grid';
import golden from './golden.json';
import { ImageFrames } from './image-frames';
import { type Box, freshBox, mostBoxes, parseImages, writeImages } from './images';
import type { params } from './params';
import type { CollateEvidence } from './run';
import { words } from './words';

type Props = ViewProps<typeof params, CollateEvidence>;

/** Left the images with their boxes, right the batch they become. */
export default function View({ params: given, evidence, language, setParams }: Props) {
  const text = words[language];
  const images = parseImages(given.images);
  const counts = images.map(({ length }) => length);
  const here = evidence && writeImages(evidence.images) === writeImages(images) ? evidence : null;
  const padded = here?.mask.flat().filter((real) => real === 0).length ?? 0;
  const change = (image: number, boxes: readonly Box[]) =>
    setParams({ images: writeImages(images.map((was, i) => (i === image ? boxes : was))) });
  const table = {
    columns: text.columns,
    rows: (here?.slots ?? []).flatMap((row, i) =>
      row.map((numbers, j) => [
        i + 1,
        j + 1,
        formatNumbers(numbers),
        here?.mask[i]?.[j] ?? 0,
        here?.gradient[i]?.[j] ?? 0,
      ]),
    ),
  };

  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-[9fr_11fr]">
      <div className="grid min-w-0 content-start gap-1">
        <div className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
          {counts.map((count, image) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an image is its place in the batch
            <div key={image} className="inline-flex items-center gap-1">
              <span style={{ color: 'var(--axis-batch)' }}>{text.image(image + 1)}</span>
              <Step
                label={text.fewer(image + 1)}
                disabled={count === 0}
                onPress={() => change(image, (images[image] ?? []).slice(0, -1))}
              >
                −
              </Step>
              <output className="min-w-4 text-center font-mono font-semibold">{count}</output>
              <Step
                label={text.more(image + 1)}
                disabled={count >= mostBoxes}
                onPress={() => change(image, [...(images[image] ?? []), freshBox(count)])}
              >
                +
              </Step>
            </div>
          ))}
        </div>
        <Figure
          title={text.frames}
          summary={here ? text.framesAfter(counts.join(', ')) : text.framesBefore}
          table={{
            columns: [text.columns[0] ?? '', 'x1', 'y1', 'x2', 'y2'],
            rows: images.flatMap((boxes, i) => boxes.map((box) => [i + 1, ...box])),
          }}
          language={language}
          height={150}
          interactive
        >
          {(size) => (
            <ImageFrames
              size={size}
              images={images}
              text={text}
              onBox={(image, index, box) =>
                change(
                  image,
                  (images[image] ?? []).map((was, i) => (i === index ? box : was)),
                )
              }
            />
          )}
        </Figure>
      </div>
      <div className="grid min-w-0 content-start gap-1">
        <Figure
          title={text.batch}
          summary={here ? text.batchAfter(formatShape(here.shape), padded) : text.batchBefore}
          table={table}
          language={language}
          height={164}
        >
          {(size) => <BatchGrid size={size} counts={counts} evidence={here} text={text} />}
        </Figure>
        <p className="m-0 text-xs leading-snug" data-part="default">
          <span className="text-ink-soft">{text.torch}: </span>
          <span className="font-mono" lang="en">
            {here ? (here.stackError ? saidBy(counts) : formatShape(here.shape)) : '…'}
          </span>
        </p>
      </div>
    </div>
  );
}

/** PyTorch's words for these counts: recorded whole for the example, and the part that never changes otherwise. */
function saidBy(counts: readonly number[]): string {
  return counts.join() === '3,1,0' ? golden.defaultError : (golden.defaultError.split(', but')[0] ?? '');
}

function Step(props: { label: string; disabled: boolean; onPress(): void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      className="inline-flex h-8 w-8 items-center justify-center rounded border border-hairline text-accent disabled:opacity-40 max-sm:h-11 max-sm:w-11"
      aria-label={props.label}
      disabled={props.disabled}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
