'use client';

import { max, min } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { ReactNode } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import { type CurvePoints, curveTable } from './curve-table';
import { Figure, type FigureSize } from './figure';
import { LinePath, type PlotScale, XAxis, YAxis } from './plot';
import { spreadLabels } from './spread-labels';

/** The looks of the two curves every training shows; a third and fourth curve choose their own colour and dash. */
export const trainLook = { colour: 'var(--plot-loss)' } as const;
export const validationLook = { colour: 'var(--plot-validation)', dash: '7 3' } as const;

interface Curve {
  /** Stands at the end of the line: "train", "validation". Short. */
  name: string;
  colour: string;
  dash?: string;
  /** What has been measured so far; grows with every partial report. */
  points: CurvePoints;
  /** The row of the verdict that this curve is measured by. */
  part?: string;
}

/** A vertical line at a step: the best epoch, where training would stop, the learner's guess. */
export interface CurveMark {
  step: number;
  label: string;
  colour?: string;
  dash?: string;
  /** Draws a ring around the curve of this name where it crosses the line. */
  on?: string;
  part?: string;
}

export interface CurveScales {
  x: PlotScale;
  y: PlotScale;
  size: FigureSize;
}

interface LossCurvesProps {
  title: string;
  /** One sentence with the deciding number; see `Figure`. */
  summary: string;
  language: Language;
  height: number;
  curves: readonly Curve[];
  marks?: readonly CurveMark[];
  /** The length of the whole training, so that the axis stands still while the curves grow. */
  steps: number;
  /** "step", "epoch". */
  stepName: string;
  /** "loss", "mean squared error". */
  valueName: string;
  /** Fixed ends of the value axis; else 0 (on a log axis the smallest value) to the largest value so far. Values beyond are cut off. */
  values?: readonly [number, number];
  log?: boolean;
  interactive?: boolean;
  /** Drawn over the curves in their scales: a drag handle, a curve the learner drew. */
  children?(scales: CurveScales): ReactNode;
}

const left = 44;
const top = 30;
const lineHeight = 15;

/** Loss over training steps, drawn as far as the run has come: named lines, marked steps, and the numbers in a table. */
export function LossCurves(props: LossCurvesProps) {
  const {
    title,
    summary,
    language,
    height,
    curves,
    marks = [],
    steps,
    stepName,
    valueName,
    children,
  } = props;
  const all = curves.flatMap(({ points }) => points.map(([, value]) => value)).filter(Number.isFinite);
  return (
    <Figure
      title={title}
      summary={summary}
      table={curveTable(
        stepName,
        curves,
        marks.map(({ step }) => step),
      )}
      language={language}
      height={height}
      interactive={props.interactive ?? false}
    >
      {(size) => {
        const right = Math.max(...curves.map(({ name }) => textWidth(name))) + 12;
        const x = scaleLinear([0, steps], [left, size.width - right]);
        const y = valueScale(all, props, [height - 36, top]);
        const ends = curves.map(({ points }) => points.findLast(([, value]) => Number.isFinite(value)));
        const heights = spreadLabels(
          ends.map((end) => (end ? y(end[1]) : top)),
          lineHeight,
          top,
          height - 40,
        );
        return (
          <>
            <YAxis scale={y} label={valueName} x={left} to={size.width - right} />
            <XAxis scale={x} label={stepName} y={height - 36} ticks={size.width < 420 ? 4 : 6} />
            {curves.map(({ name, colour, dash, points, part }, at) => {
              const end = ends[at];
              return (
                <g key={name} data-part={part}>
                  <LinePath points={points} x={x} y={y} colour={colour} {...(dash && { dash })} />
                  {end && (
                    <text
                      x={x(end[0]) + 6}
                      y={heights[at]}
                      dy="0.32em"
                      fill={colour}
                      className="font-semibold text-[12px]"
                    >
                      {name}
                    </text>
                  )}
                </g>
              );
            })}
            {marks.map((mark, row) => (
              <Mark key={mark.label} mark={mark} row={row} curves={curves} x={x} y={y} />
            ))}
            {children?.({ x, y, size })}
          </>
        );
      }}
    </Figure>
  );
}

function valueScale(
  all: readonly number[],
  { values, log = false }: Pick<LossCurvesProps, 'values' | 'log'>,
  range: [number, number],
): PlotScale {
  const positive = log ? all.filter((value) => value > 0) : all;
  const [low, high] = values ?? [log ? (min(positive) ?? 0.01) : 0, max(positive) ?? 1];
  const domain = [low, high > low ? high : low + 1];
  return (log ? scaleLog(domain, range) : scaleLinear(domain, range)).clamp(true);
}

interface MarkProps {
  mark: CurveMark;
  /** Its place among the marks: labels stand one below the other. */
  row: number;
  curves: readonly Curve[];
  x: PlotScale;
  y: PlotScale;
}

function Mark({ mark, row, curves, x, y }: MarkProps) {
  const { step, label, colour = 'var(--ink-soft)', dash = '3 3', on, part } = mark;
  const at = x(step);
  const [bottom = 0, upper = 0] = y.range();
  const [, end = 0] = x.range();
  const ring = curves.find(({ name }) => name === on)?.points.find(([other]) => other === step);
  const leftwards = at + textWidth(label) + 8 > end;
  return (
    <g data-part={part}>
      <line x1={at} x2={at} y1={bottom} y2={upper} stroke={colour} strokeDasharray={dash} />
      {ring && <circle cx={at} cy={y(ring[1])} r={5} fill="var(--paper)" stroke={colour} strokeWidth={2} />}
      <text
        x={leftwards ? at - 5 : at + 5}
        y={upper + 10 + row * lineHeight}
        textAnchor={leftwards ? 'end' : 'start'}
        className="fill-ink text-[12px]"
        style={{ paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 4 }}
      >
        {label}
      </text>
    </g>
  );
}

/** About how wide a label is at 12 px: a Chinese character is as wide as high, a Latin letter half of that. */
function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > 'ÿ' ? 12 : 7), 0);
}
