'use client';

import type { ViewProps } from '@/lib/demos/contract';
import type { Axis } from '@/lib/demos/shared/axis';
import { Figure } from '@/lib/demos/shared/figure';
import { formatShape } from '@/lib/demos/shared/format-number';
import type demo from './demo';
import { GateBlock } from './gate-block';
import type { GruEvidence } from './run';
import { type ShapeLine, ShapeLines } from './shape-lines';
import { directionsOf, type Sizes } from './shapes';
import { SizeStepper } from './size-stepper';
import { Unrolled } from './unrolled';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], GruEvidence>;
type Text = (typeof words)['en'];

const height = 192;

/** Left every cell of the layer, right the gate block and the shapes that were measured. */
export default function View({ params, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const here = evidence && belongsTo(evidence, params) ? evidence : null;
  const directions = directionsOf(params);
  const mixed = params.mixed && !params.batchFirst;
  const lines = shapeLines(here, params, mixed, predicted, text);
  const steps = mixed ? params.batch : params.time;
  const after = mixed ? text.afterMixed(steps) : text.after(params.layers * directions, steps);

  return (
    <div className="grid gap-2">
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="sr-only">{text.sizes}</legend>
        {(
          [
            ['batch', 8, 'batch'],
            ['time', 12, 'time'],
            ['hidden', 12, 'hidden'],
            ['layers', 3, undefined],
          ] as const
        ).map(([name, max, axis]) => (
          <SizeStepper
            key={name}
            name={text[name]}
            {...(axis && { axis })}
            value={params[name]}
            min={1}
            max={max}
            less={text.less(text[name])}
            more={text.more(text[name])}
            onChange={(value) => setParams({ [name]: value })}
          />
        ))}
        <SizeStepper
          name={text.directions}
          value={directions}
          min={1}
          max={2}
          less={text.less(text.directions)}
          more={text.more(text.directions)}
          onChange={(value) => setParams({ bidirectional: value === 2 })}
        />
      </fieldset>
      <div className="grid gap-x-8 gap-y-3 md:grid-cols-[3fr_2fr]">
        <Figure
          title={text.unrolled}
          summary={here ? after : text.before}
          table={{
            columns: [text.tensor, text.shape, text.axes],
            rows: lines.map((line) => [line.name, line.shape ? shapeOf(line.shape) : text.notRun, line.axes]),
          }}
          language={language}
          height={height}
        >
          {(size) => (
            <Unrolled size={size} sizes={params} mixed={mixed} answered={evidence !== null} text={text} />
          )}
        </Figure>
        <Figure
          title={text.block}
          summary={here ? text.blockAfter(formatShape(here.shapes.gates[0] ?? [])) : text.blockBefore}
          table={{
            columns: [text.tensor, text.shape],
            rows: here
              ? [
                  ['W_ih', formatShape(here.shapes.inputWeights)],
                  ['x W_ihᵀ + b_ih', formatShape(here.shapes.block)],
                  ...here.shapes.gates.map((gate, i) => [`${'rzn'[i]}_i`, formatShape(gate)]),
                ]
              : [],
          }}
          language={language}
          height={height}
        >
          {(size) => (
            <>
              <GateBlock
                width={size.width}
                batch={mixed ? params.time : params.batch}
                rows={mixed ? 'time' : 'batch'}
                hidden={params.hidden}
                cut={evidence ? params.cut : null}
                text={text}
              />
              <ShapeLines y={height - 48} width={size.width} lines={lines} you={text.you} />
            </>
          )}
        </Figure>
      </div>
    </div>
  );
}

function belongsTo({ sizes, how }: GruEvidence, params: Props['params']): boolean {
  const same = (Object.keys(sizes) as (keyof Sizes)[]).every((key) => sizes[key] === params[key]);
  return same && how.mixed === params.mixed && how.cut === params.cut;
}

function shapeOf(axes: NonNullable<ShapeLine['shape']>): string {
  return formatShape(axes.map(({ text }) => Number(text)));
}

/** The three shapes asked about, axes in their colours. */
function shapeLines(
  evidence: GruEvidence | null,
  params: Props['params'],
  mixed: boolean,
  predicted: Props['predicted'],
  text: Text,
): ShapeLine[] {
  const coloured = (shape: readonly number[] | undefined, axes: readonly Axis[]) =>
    shape ? shape.map((size, i) => ({ axis: axes[i] ?? 'space', text: size })) : null;
  const batchAxis = mixed ? 'time' : 'batch';
  const batchName = mixed ? 'time' : 'batch';
  const timeFirst = !params.batchFirst && !mixed;
  return [
    {
      name: 'r_i',
      part: 'gates',
      shape: coloured(evidence?.shapes.gates[0], [batchAxis, 'hidden']),
      you: predicted?.gate,
      axes: `[${batchName}, hidden]`,
    },
    {
      name: 'out',
      part: 'out',
      shape: coloured(
        evidence?.shapes.out,
        timeFirst ? ['time', 'batch', 'hidden'] : ['batch', 'time', 'hidden'],
      ),
      you: predicted?.out,
      axes: `[${timeFirst ? 'time, batch' : 'batch, time'}, ${text.bothHidden}]`,
    },
    {
      name: 'h_n',
      part: 'hidden',
      shape: coloured(evidence?.shapes.hidden, ['space', batchAxis, 'hidden']),
      you: predicted?.hidden,
      axes: `[${text.firstAxis}, ${batchName}, hidden]`,
    },
  ];
}
