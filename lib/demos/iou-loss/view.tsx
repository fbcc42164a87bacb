'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { boxOf, iou, shifted } from './box';
import type demo from './demo';
import { type IouEvidence, lastOf } from './evidence';
import { cancels, isFlat, pushOf } from './judge';
import { lossLabels } from './loss-labels';
import { OffsetCurve } from './offset-curve';
import { Scene } from './scene';
import { type Sweep, sweepSideways } from './sweep';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], IouEvidence>;
type Text = (typeof words)['en'];

const height = 236;
const edges = ['x1', 'y1', 'x2', 'y2'] as const;

/** Left the two boxes with the push on each edge; right the loss while the box slides, its flat part shaded. */
export default function View({ params, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const [box, target] = [boxOf(params.box), boxOf(params.target)];
  const sweep = sweepSideways(params.loss, box, target);
  // Evidence of another place says nothing about the box in sight.
  const here = evidence && belongsTo(evidence, params) ? evidence : null;
  const push = pushWords(predicted?.push, here, params, text);

  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-[3fr_2fr]">
      <Figure
        title={text.scene}
        summary={sceneSummary(here, iou(box, target), text)}
        table={sceneTable(here, box, target, text)}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <Scene
            size={size}
            box={box}
            target={target}
            evidence={here}
            push={push}
            text={text}
            onBox={(next) => setParams({ box: next })}
            onTarget={(next) => setParams({ target: next })}
          />
        )}
      </Figure>
      <Figure
        title={text.curve}
        summary={evidence ? curveSummary(params.loss, sweep, language) : text.curveBefore}
        table={{
          columns: [text.x1, text.loss],
          rows: evidence ? sweep.points.filter((_, i) => i % 15 === 0).map(([x, loss]) => [x, loss]) : [],
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <OffsetCurve
            size={size}
            box={box}
            sweep={sweep}
            answered={evidence !== null}
            text={text}
            onSlide={(x1) =>
              setParams({ box: shifted(box, x1 - box[0], 0).map((v) => Number(v.toFixed(3))) })
            }
          />
        )}
      </Figure>
    </div>
  );
}

function belongsTo({ start, setting }: IouEvidence, params: Props['params']): boolean {
  const same = (a: readonly number[], b: readonly number[]) => a.every((edge, i) => edge === b[i]);
  return (
    same(boxOf(params.box), start.box) &&
    same(boxOf(params.target), setting.target) &&
    params.loss === setting.loss
  );
}

function pushWords(
  locked: string | undefined,
  evidence: IouEvidence | null,
  params: Props['params'],
  text: Text,
) {
  const said: Record<string, string> = {
    nearer: text.nearer,
    nowhere: text.nowhere,
    elsewhere: text.elsewhere,
  };
  const you = locked && said[locked];
  if (!you) return null;
  return { you, measured: evidence ? (said[pushOf(evidence, params.target)] ?? null) : null };
}

function sceneSummary(evidence: IouEvidence | null, now: number, text: Text): string {
  if (!evidence) return text.before(formatNumber(now, 3));
  const end = lastOf(evidence.chosen);
  const giou = formatNumber(lastOf(evidence.giou).iou, 3);
  const { gradient } = evidence.start;
  if (isFlat(gradient)) return text.zero(end.step, giou);
  return cancels(gradient)
    ? text.cancels(end.step, formatNumber(end.iou, 3))
    : text.pushed(end.step, formatNumber(end.iou, 3), giou);
}

function sceneTable(
  evidence: IouEvidence | null,
  box: readonly number[],
  target: readonly number[],
  text: Text,
) {
  const end = evidence && lastOf(evidence.chosen);
  return {
    columns: [text.quantity, text.target, text.box, '∇', end ? text.after(end.step) : '—', 'GIoU'],
    rows: edges.map((edge, i) => [
      edge,
      target[i] ?? 0,
      box[i] ?? 0,
      evidence?.start.gradient[i] ?? '—',
      end?.box[i] ?? '—',
      evidence ? (lastOf(evidence.giou).box[i] ?? '—') : '—',
    ]),
  };
}

function curveSummary(loss: Props['params']['loss'], sweep: Sweep, language: Props['language']): string {
  const text = words[language];
  const name = lossLabels[loss][language];
  if (loss === 'pixels') return text.curveSteps;
  if (loss !== 'iou') return text.curveSloped(name);
  if (!sweep.touch) return text.curveNever(name);
  return text.curveAfter(formatNumber(sweep.touch[0], 3), formatNumber(sweep.touch[1], 3), name);
}
