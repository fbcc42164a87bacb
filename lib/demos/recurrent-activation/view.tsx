'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { activations } from './activations';
import type demo from './demo';
import { lengthAt } from './judge';
import { Lengths } from './lengths';
import { Plane } from './plane';
import type { Evidence } from './run';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], Evidence>;

const height = 226;

/** Left the plane of the two units with the cage of tanh, right the lengths over time. */
export default function View({ params, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const here = evidence && belongsTo(evidence, params) ? evidence : null;
  const shown = (name: 'tanh' | 'relu' | 'identity') =>
    formatNumber(here ? lengthAt(here.courses[name].states) : Number.NaN, 3);
  const guess = Number(predicted?.largest ?? Number.NaN);

  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-2">
      <Figure
        title={text.plane}
        summary={here ? text.planeAfter(shown('tanh'), shown('relu'), shown('identity')) : text.planeBefore}
        table={{
          columns: [text.step, 'tanh', 'relu', text.none],
          rows: here
            ? here.courses.tanh.states.map((_, t) => [
                `${t}`,
                ...activations.map((name) =>
                  (here.courses[name].states[t] ?? []).map((value) => formatNumber(value, 3)).join(', '),
                ),
              ])
            : [],
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <Plane
            size={size}
            start={params.start}
            evidence={here}
            text={text}
            onStart={(start) => setParams({ start })}
          />
        )}
      </Figure>
      <Figure
        title={text.lengths}
        summary={
          here
            ? text.lengthsAfter(here.courses.identity.ends.map((end) => formatNumber(end, 3)).join(', '))
            : text.lengthsBefore
        }
        table={{
          columns: ['ρ', 'tanh', 'relu', text.none],
          rows: here
            ? [0.9, 1, 1.1].map((radius, i) => [
                `${radius}`,
                ...activations.map((name) => here.courses[name].ends[i] ?? Number.NaN),
              ])
            : [],
        }}
        language={language}
        height={height}
      >
        {(size) => (
          <Lengths
            size={size}
            steps={params.steps}
            evidence={here}
            guess={Number.isFinite(guess) ? guess : null}
            text={text}
          />
        )}
      </Figure>
    </div>
  );
}

function belongsTo({ setting }: Evidence, params: Props['params']): boolean {
  return (
    setting.radius === params.radius &&
    setting.steps === params.steps &&
    setting.angle === params.angle &&
    setting.shape === params.shape &&
    setting.start.every((value, i) => value === params.start[i])
  );
}
