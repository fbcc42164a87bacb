'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { DrawPad } from '@/lib/demos/shared/draw-pad';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { encodePixels } from '@/lib/demos/shared/pixels';
import { CoinCurve } from './coin-curve';
import type demo from './demo';
import { modelLabels } from './models';
import { OutcomeTable } from './outcome-table';
import { drawnDigit, side } from './picture';
import type { GainEvidence } from './run';
import { TwoReadings } from './two-readings';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], GainEvidence>;

const height = 214;

/** Who was right on which images, what a coin would do, and both nets on a digit of the learner's own. */
export default function View({ params, evidence, language, setParams }: Props) {
  const text = words[language];
  const here = evidence && belongsTo(evidence, params) ? evidence : null;
  const names = [modelLabels[params.first][language], modelLabels[params.second][language]] as const;
  const low = here ? (100 * here.interval[0]).toFixed(2).replace('-', '−') : '';
  const high = here ? (100 * here.interval[1]).toFixed(2).replace('-', '−') : '';
  const says = here?.live.map((shares) => {
    const share = Math.max(...shares);
    return `${shares.indexOf(share)} (${Math.round(100 * share)} %)`;
  }) ?? ['', ''];

  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-[4fr_6fr_6fr]">
      <Figure
        title={text.table}
        summary={
          here
            ? text.tableAfter(here.counts.onlyFirst, here.counts.onlySecond)
            : text.tableBefore(params.images * params.times)
        }
        table={{
          columns: [text.both, text.onlyFirst, text.onlySecond, text.neither],
          rows: here
            ? [
                [here.counts.both, here.counts.onlyFirst, here.counts.onlySecond, here.counts.neither].map(
                  String,
                ),
              ]
            : [],
        }}
        language={language}
        height={height}
      >
        {(size) => <OutcomeTable size={size} counts={here?.counts ?? null} names={names} text={text} />}
      </Figure>
      <Figure
        title={text.coin}
        summary={here ? text.coinAfter(formatNumber(here.chance, 2), low, high) : text.coinBefore}
        table={{
          columns: ['p', text.gain, '95 %'],
          rows: here
            ? [[formatNumber(here.chance, 4), formatNumber(100 * here.gain, 3), `${low} … ${high}`]]
            : [],
        }}
        language={language}
        height={height}
      >
        {(size) =>
          here ? <CoinCurve size={size} evidence={here} text={text} /> : <CoinQuestion size={size} />
        }
      </Figure>
      <div className="flex items-start gap-4">
        <DrawPad
          label={text.pad}
          width={side}
          height={side}
          side={168}
          value={drawnDigit(params.picture)}
          language={language}
          onChange={(bytes) => setParams({ picture: encodePixels(bytes) })}
        />
        <div className="min-w-0 flex-1">
          <Figure
            title={text.digit}
            summary={here ? text.digitAfter(says[0] ?? '', says[1] ?? '') : text.digitBefore}
            table={{
              columns: ['', names[0], names[1]],
              rows: Array.from({ length: 10 }, (_, digit) => [
                String(digit),
                here?.live[0][digit] ?? 0,
                here?.live[1][digit] ?? 0,
              ]),
            }}
            language={language}
            height={height - 20}
          >
            {(size) => <TwoReadings size={size} live={here?.live ?? null} />}
          </Figure>
        </div>
      </div>
    </div>
  );
}

/** Before the run: an even chance either way, and no height yet. */
function CoinQuestion({ size }: { size: { width: number; height: number } }) {
  const middle = size.width / 2;
  return (
    <g className="text-[13px]">
      <line
        x1={8}
        x2={size.width - 8}
        y1={size.height - 106}
        y2={size.height - 106}
        stroke="var(--ink-soft)"
      />
      <line
        x1={middle}
        x2={middle}
        y1={30}
        y2={size.height - 106}
        stroke="var(--ink-soft)"
        strokeDasharray="4 4"
      />
      <text x={middle} y={20} textAnchor="middle" className="fill-ink">
        ½ : ½
      </text>
    </g>
  );
}

/** The counts are those of this setting; the reading of the digit may be one stroke behind. */
function belongsTo({ params }: GainEvidence, now: Props['params']): boolean {
  const settings = (Object.keys(now) as (keyof Props['params'])[]).filter((key) => key !== 'picture');
  return settings.every((key) => params[key] === now[key]);
}
