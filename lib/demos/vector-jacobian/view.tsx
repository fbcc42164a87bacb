'use client';

import { useState } from 'react';
import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { type Evidence, vectorText } from './evidence';
import { bracketed } from './judge';
import { MatrixPicture } from './matrix-picture';
import type { params } from './params';
import { SeedPanel } from './seed-panel';
import { words } from './words';

/** v, J and vᵀJ as one multiplication; beside it what happens without a seed. */
export default function View(props: ViewProps<typeof params, Evidence>) {
  const { params: given, evidence, predicted, language, setParams } = props;
  const text = words[language];
  const [column, setColumn] = useState<number | null>(null);
  // J belongs to y and x, the gradient to v as well.
  const here =
    evidence && evidence.of.y === given.y && vectorText(evidence.of.x) === vectorText(given.x)
      ? evidence
      : null;
  const gradient = here && vectorText(here.v) === vectorText(given.weights) ? here.gradient : null;
  const sum =
    gradient && column !== null ? sumText(given.weights, here?.jacobian ?? [], column, gradient) : null;

  return (
    <div className="@container">
      <div className="grid items-start gap-x-8 gap-y-2 @2xl:grid-cols-[3fr_2fr]">
        <Figure
          title={text.title}
          summary={gradient ? text.after(bracketed(given.weights), bracketed(gradient)) : text.before}
          table={{ columns: text.columns, rows: tableRows(given.weights, here, gradient) }}
          language={language}
          height={214}
          interactive
        >
          {(size) => (
            <MatrixPicture
              size={size}
              v={given.weights}
              x={given.x}
              evidence={here}
              gradient={gradient}
              guess={vectorOf(predicted?.['as-set'])}
              column={column}
              text={text}
              onSeed={(weights) => setParams({ weights })}
              onColumn={setColumn}
            />
          )}
        </Figure>
        <div className="grid min-w-0 gap-2">
          <p className="m-0 min-h-6 font-mono text-sm">
            {sum ?? (gradient && <span className="font-sans text-ink-soft">{text.hint}</span>)}
          </p>
          <SeedPanel given={given} unseeded={here?.unseeded ?? null} text={text} onChange={setParams} />
          {here && predicted?.['one-hot'] && (
            <p className="m-0 text-ink-soft text-sm">
              {text.oneHotGuess(predicted['one-hot'], bracketed(here.jacobian[0] ?? []))}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

/** "1·2 + 1·0 + 1·0 = 2": one entry of vᵀJ, term by term. */
function sumText(
  v: readonly number[],
  jacobian: readonly number[][],
  column: number,
  sums: readonly number[],
) {
  const terms = v.map(
    (weight, i) => `${formatNumber(weight)}·${formatNumber(jacobian[i]?.[column] ?? Number.NaN, 3)}`,
  );
  const sum = sums[column] ?? Number.NaN;
  return `${terms.join(' + ')} = ${formatNumber(Math.abs(sum) < 1e-6 ? 0 : sum, 3)}`;
}

function vectorOf(answer: string | undefined): number[] | null {
  const found = answer?.replaceAll('−', '-').match(/-?[\d.]+/g);
  return found?.length === 3 ? found.map(Number) : null;
}

function tableRows(v: readonly number[], evidence: Evidence | null, gradient: readonly number[] | null) {
  const rows = v.map((weight, i) => [`y${i + 1}`, weight, ...(evidence?.jacobian[i] ?? [])]);
  return gradient ? [...rows, ['vᵀJ', '', ...gradient]] : rows;
}
