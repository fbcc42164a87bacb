'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { LossCurves } from '@/lib/demos/shared/loss-curves';
import type { Evidence } from './evidence';
import type { Params, params } from './params';
import { Saturation } from './saturation';
import { pointNames, Scene } from './scene';
import { meanArea, movedTargets, residuals } from './squares';
import { type Words, words } from './words';

const height = 212;
/** The axis ends here: what runs away leaves the picture. */
const errors = [0.1, 1000] as const;

/** Left the squares on the residuals; in the middle the descent by mean and by sum; right what a wrong logit is taught. */
export default function View(props: ViewProps<typeof params, Evidence>) {
  const { params: given, evidence, predicted, language, setParams } = props;
  const text = words[language];
  const here = evidence && belongsTo(evidence, given) ? evidence : null;
  const line = { w: given.line[0] as number, b: given.line[1] as number };
  const sides = residuals(given.xs, given.ys, line);
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, 3);

  return (
    <div className="@container">
      <div className="grid gap-x-6 gap-y-2 @2xl:grid-cols-2 @4xl:grid-cols-[5fr_4fr_4fr]">
        <Figure
          title={text.scene}
          summary={here ? sceneAfter(here, text) : text.before(number(meanArea(sides)))}
          table={table(given, sides, here, text)}
          language={language}
          height={height}
          interactive
        >
          {(size) => (
            <Scene
              size={size}
              given={given}
              evidence={here}
              guess={predicted?.moved}
              text={text}
              onChange={setParams}
            />
          )}
        </Figure>
        <LossCurves
          title={text.descent}
          summary={
            here
              ? text.descentAfter(
                  given.steps,
                  number(here.descent.mean.at(-1)),
                  number(here.descent.sum.at(-1)),
                )
              : text.descentBefore
          }
          language={language}
          height={height}
          curves={[
            {
              name: text.mean,
              colour: 'var(--ink)',
              points: untilItLeaves(here?.descent.mean ?? []),
              part: 'descent',
            },
            {
              name: text.sum,
              colour: 'var(--stamp-refuted)',
              dash: '7 3',
              points: untilItLeaves(here?.descent.sum ?? []),
              part: 'twice',
            },
          ]}
          steps={given.steps}
          stepName={text.step}
          valueName={text.error}
          values={errors}
          log
        />
        <Figure
          title={text.classes}
          summary={
            here
              ? text.classesAfter(
                  number(given.logit),
                  number(here.logit.squared),
                  formatNumber(here.logit.crossEntropy),
                )
              : text.classesBefore
          }
          table={{
            columns: [text.logit, text.error, text.entropy],
            rows: here ? [[given.logit, here.logit.squared, here.logit.crossEntropy]] : [],
          }}
          language={language}
          height={height}
          interactive
        >
          {(size) => (
            <Saturation
              size={size}
              logit={given.logit}
              evidence={here}
              text={text}
              onLogit={(logit) => setParams({ logit })}
            />
          )}
        </Figure>
      </div>
    </div>
  );
}

/** Evidence of other points says nothing about these. */
function belongsTo({ of }: Evidence, given: Params): boolean {
  return JSON.stringify(of) === JSON.stringify(given);
}

function sceneAfter({ loss, moved, end }: Evidence, text: Words): string {
  const [from, to] = [formatNumber(loss, 3), formatNumber(moved, 3)];
  return end.every(Number.isFinite) && Math.hypot(...end) < 1e3
    ? text.after(from, to, formatNumber(end[0] ?? 0, 3), formatNumber(end[1] ?? 0, 3))
    : text.endless(from, to);
}

function untilItLeaves(losses: readonly number[]): [number, number][] {
  const out = losses.findIndex((loss) => !(loss <= errors[1]));
  return losses.slice(0, out < 0 ? losses.length : out + 1).map((loss, step) => [step, loss]);
}

function table(given: Params, sides: readonly number[], evidence: Evidence | null, text: Words) {
  const line = { w: given.line[0] as number, b: given.line[1] as number };
  const after = residuals(given.xs, movedTargets(given.ys, given.which, given.by), line);
  return {
    columns: text.columns,
    rows: sides.map((side, i) => [
      pointNames[i] ?? '',
      given.xs[i] ?? 0,
      given.ys[i] ?? 0,
      side,
      side ** 2,
      evidence ? (after[i] ?? 0) ** 2 : '…',
    ]),
  };
}
