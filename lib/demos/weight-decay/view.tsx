'use client';

import { useState } from 'react';
import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';
import { LossCurves } from '@/lib/demos/shared/loss-curves';
import { type Evidence, endsOf, zeros } from './evidence';
import type { Weights } from './lanes';
import type { params } from './params';
import { shownLanes, WeightRows } from './weight-rows';
import { type Words, words } from './words';

const height = 232;

/** Left the ends of all weights under each rule; right how the chosen weight got there. */
export default function View(props: ViewProps<typeof params, Evidence>) {
  const { params: given, evidence, language, setParams } = props;
  const text = words[language];
  const [chosen, setChosen] = useState(0);
  const here = evidence && JSON.stringify(evidence.of) === JSON.stringify(given) ? evidence : null;
  const ends = here ? endsOf(here) : null;
  const path = (lane: 'l2' | 'l1' | 'proximal') =>
    (here?.paths[lane] ?? []).map((weights, step) => [step, weights[chosen] ?? Number.NaN] as const);
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, 2);

  return (
    <div className="@container">
      <div className="grid gap-x-8 gap-y-2 @2xl:grid-cols-[3fr_2fr]">
        <Figure
          title={text.ends}
          summary={here && ends ? endsSummary(here, ends, text) : text.before}
          table={table(given.truth, ends, text)}
          language={language}
          height={height}
          interactive
        >
          {(size) => (
            <WeightRows
              size={size}
              truth={given.truth}
              ends={ends}
              chosen={chosen}
              text={text}
              onTruth={(truth) => setParams({ truth })}
              onChoose={setChosen}
            />
          )}
        </Figure>
        <LossCurves
          title={text.path(chosen + 1)}
          summary={
            ends
              ? text.pathAfter(
                  chosen + 1,
                  number(ends.proximal[chosen]),
                  number(ends.l1[chosen]),
                  number(ends.l2[chosen]),
                )
              : text.pathBefore
          }
          language={language}
          height={height}
          curves={[
            { name: text.short.l2, colour: 'var(--ink)', points: path('l2'), part: 'shrink' },
            {
              name: text.short.l1,
              colour: 'var(--stamp-refuted)',
              dash: '3 2',
              points: path('l1'),
              part: 'never',
            },
            { name: text.short.proximal, colour: 'var(--accent)', points: path('proximal'), part: 'sparse' },
          ]}
          steps={given.steps}
          stepName={text.step}
          valueName={`w${chosen + 1}`}
          values={valuesOf([...path('l2'), ...path('l1'), ...path('proximal')])}
        />
      </div>
    </div>
  );
}

/** Room for the whole path and for 0, which is what it is about. */
function valuesOf(points: readonly (readonly [number, number])[]): [number, number] {
  const values = points.map(([, value]) => value).filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return high - low < 0.1 ? [-0.5, 0.5] : [low - 0.08 * (high - low), high + 0.08 * (high - low)];
}

function endsSummary(evidence: Evidence, ends: Weights, text: Words): string {
  const steps = evidence.paths.plain.length - 1;
  const others = shownLanes.filter(([lane]) => lane !== 'proximal' && zeros(ends[lane]) > 0);
  if (others.length === 0)
    return text.after(steps, zeros(ends.proximal), formatNumber(maxDifference(ends.adamL2, ends.adamW), 2));
  const counts = shownLanes.map(([lane]) => `${text.lanes[lane]} ${zeros(ends[lane])}`);
  return text.afterMore(steps, counts.join(', '));
}

function table(truth: readonly number[], ends: Weights | null, text: Words) {
  return {
    columns: [text.rule, ...truth.map((_, i) => `w${i + 1}`)],
    rows: [
      [text.lanes.truth, ...truth],
      ...(ends ? shownLanes.map(([lane]) => [text.lanes[lane], ...ends[lane]]) : []),
    ],
  };
}
