'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type demo from './demo';
import { gateOf } from './exercises';
import { GateCurve } from './gate-curve';
import { reachOf, slopeText } from './judge';
import { netNames } from './names';
import { nets } from './nets';
import { ReachPlot } from './reach-plot';
import type { Evidence } from './run';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], Evidence>;

const height = 226;

/** Left the slope of the four nets against the distance, right what the bias makes of the forget gate. */
export default function View({ params, evidence, language, setParams }: Props) {
  const text = words[language];
  const here = evidence && belongsTo(evidence, params) ? evidence : null;
  const gate = gateOf(params.forgetBias);
  const marks = [0, 0.1, 0.25, 0.5, 0.75, 1].map((share) => Math.round(share * (params.steps - 1)));

  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-[3fr_2fr]">
      <Figure
        title={text.reach}
        summary={
          here
            ? text.reachAfter(
                params.steps,
                slopeText(reachOf(here, 'lstm')),
                slopeText(reachOf(here, 'open')),
              )
            : text.reachBefore(params.steps)
        }
        table={{
          columns: [text.net, ...marks.map((k) => `k = ${k}`)],
          rows: here
            ? nets.map((net) => [
                netNames[net][language],
                ...marks.map((k) => slopeText(here.curves[net][k] ?? Number.NaN)),
              ])
            : [],
        }}
        language={language}
        height={height}
      >
        {(size) => (
          <ReachPlot size={size} steps={params.steps} evidence={here} language={language} text={text} />
        )}
      </Figure>
      <Figure
        title={text.gate}
        summary={text.gateSummary(
          formatNumber(params.forgetBias),
          formatNumber(gate, 3),
          params.steps,
          slopeText(params.steps * Math.log10(gate)),
        )}
        table={{
          columns: [text.bias, text.gateAxis, `σ(b)^${params.steps}`],
          rows: [-3, 0, 1, 2, 3, 4, 5].map((bias) => [
            `${bias}`,
            gateOf(bias),
            slopeText(params.steps * Math.log10(gateOf(bias))),
          ]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <GateCurve
            size={size}
            bias={params.forgetBias}
            steps={params.steps}
            text={text}
            onBias={(forgetBias) => setParams({ forgetBias })}
          />
        )}
      </Figure>
    </div>
  );
}

function belongsTo({ setting }: Evidence, params: Props['params']): boolean {
  return (['steps', 'forgetBias', 'gain', 'noise'] as const).every((name) => setting[name] === params[name]);
}
