'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { type Evidence, frozenChange } from './evidence';
import { LossCurves } from './loss-curves';
import type { params } from './params';
import { Planes } from './planes';
import { TensorBars, tensorNames } from './tensor-bars';
import { type Words, words } from './words';

const height = 214;

/** Left both tasks as the net sees them, in the middle what moved, right the losses. */
export default function View(props: ViewProps<typeof params, Evidence>) {
  const { params: given, evidence, predicted, language, setParams } = props;
  const text = words[language];
  // Another setting has other points and other tensors.
  const here =
    evidence && (Object.keys(given) as (keyof typeof given)[]).every((key) => evidence.of[key] === given[key])
      ? evidence
      : null;
  const accuracy = here?.accuracy ?? null;
  const share = (value: number) => formatNumber(value, 3);
  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-[9fr_8fr_7fr]">
      <Figure
        title={text.planes}
        summary={
          accuracy
            ? text.planesAfter(share(accuracy.aAfter), share(accuracy.bAfter))
            : here
              ? text.planesGoing
              : text.planesBefore
        }
        table={{
          columns: ['', text.taskA, text.taskB],
          rows: accuracy
            ? [
                ['B: 0', accuracy.aBefore, accuracy.bBefore],
                [`B: ${given.tune}`, accuracy.aAfter, accuracy.bAfter],
              ]
            : [],
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <Planes
            size={size}
            degrees={given.degrees}
            evidence={here}
            text={text}
            onDegrees={(degrees) => setParams({ degrees })}
          />
        )}
      </Figure>
      <Figure
        title={text.tensors}
        summary={tensorSummary(here, predicted?.trained, text)}
        table={{
          columns: [text.tensor, text.change],
          rows: accuracy
            ? [
                ...tensorNames.map((name, i) => [name, here?.changes[i] ?? Number.NaN]),
                ['norm.running_mean', here?.meanChange ?? Number.NaN],
              ]
            : [],
        }}
        language={language}
        height={height}
      >
        {(size) => <TensorBars size={size} frozen={given.frozen} evidence={here} text={text} />}
      </Figure>
      <Figure
        title={text.losses}
        summary={
          here?.lossesB.length
            ? text.lossesAfter(
                share(here.lossesA.at(-1) ?? Number.NaN),
                share(here.lossesB.at(-1) ?? Number.NaN),
              )
            : text.lossesBefore
        }
        table={{ columns: [text.step, text.loss], rows: lossRows(here) }}
        language={language}
        height={height}
      >
        {(size) => (
          <LossCurves size={size} pretrain={given.pretrain} tune={given.tune} evidence={here} text={text} />
        )}
      </Figure>
    </div>
  );
}

function tensorSummary(evidence: Evidence | null, you: string | undefined, text: Words): string {
  if (!evidence?.accuracy) return text.tensorsUnasked;
  const moved = frozenChange(evidence);
  const said = you ? `${text.you}: ${you} · ${evidence.trained}/${evidence.total}. ` : '';
  return (
    said +
    text.tensorsAfter(moved === 0 ? text.exact : formatNumber(moved, 2), formatNumber(evidence.meanChange, 3))
  );
}

/** Every sixth step of both tasks. */
function lossRows(evidence: Evidence | null): (string | number)[][] {
  const losses = [...(evidence?.lossesA ?? []), ...(evidence?.lossesB ?? [])];
  return losses.flatMap((loss, i) => (i % 6 === 5 ? [[i + 1, loss]] : []));
}
