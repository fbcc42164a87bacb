'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { CountChart } from './count-chart';
import type demo from './demo';
import type { UnrolledEvidence } from './run';
import { UnrolledChain } from './unrolled-chain';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], UnrolledEvidence>;

const height = 226;

/** Left the chain of steps with the learner's own inputs; right how the count grows with the length. */
export default function View({ params, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const here = evidence && JSON.stringify(evidence.params) === JSON.stringify(params) ? evidence : null;
  const { time } = params;
  const first = here?.felt[0] ?? 0;
  const summary = !here
    ? text.before(time)
    : first === 0
      ? text.afterNothing(time)
      : text.after(time, formatNumber(first, 2));
  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-[5fr_2fr]">
      <Figure
        title={text.unrolled}
        summary={summary}
        table={{
          columns: [text.step, text.input, text.state, text.felt(time)],
          rows: (here?.h ?? []).map((state, t) => [
            String(t + 1),
            here?.x[t]?.[0] ?? 0,
            state[0] ?? 0,
            here?.felt[t] ?? 0,
          ]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <UnrolledChain
            size={size}
            params={params}
            evidence={here}
            text={text}
            onInput={(t, value) =>
              setParams({ sequence: params.sequence.map((old, i) => (i === t ? value : old)) })
            }
          />
        )}
      </Figure>
      <Figure
        title={text.count}
        summary={
          here ? text.countAfter(here.parameters.now, time, here.parameters.tenfold) : text.countBefore
        }
        table={{
          columns: [text.steps, text.parameters],
          rows: here
            ? [
                [String(time), here.parameters.now],
                [String(10 * time), here.parameters.tenfold],
              ]
            : [],
        }}
        language={language}
        height={height}
      >
        {(size) => (
          <CountChart
            size={size}
            time={time}
            counts={here?.parameters ?? null}
            you={{ now: numberOf(predicted?.now), tenfold: numberOf(predicted?.tenfold) }}
            text={text}
          />
        )}
      </Figure>
    </div>
  );
}

function numberOf(text: string | undefined): number | null {
  const number = Number(text);
  return text === undefined || !Number.isFinite(number) ? null : number;
}
