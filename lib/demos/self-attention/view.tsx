'use client';

import { useState } from 'react';
import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { AttentionMatrix } from './attention-matrix';
import type demo from './demo';
import { PatchReads } from './patch-reads';
import { pictureOf } from './picture';
import { columnSums, rowSums } from './plain-attention';
import { Projections } from './projections';
import type { AttentionEvidence } from './run';
import { TokenReads } from './token-reads';
import { tokensOf } from './tokens';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], AttentionEvidence>;

const height = 226;

/** Left the matrix with its sums, right what the row looked at reads. */
export default function View({ params, evidence, predicted, language }: Props) {
  const text = words[language];
  // Where one looks changes nothing that was measured: it is no param.
  const [looked, onRow] = useState(0);
  const here = evidence && belongsTo(evidence, params) ? evidence : null;
  const isDigit = params.source === 'digit';
  const tokens = isDigit
    ? ['CLS', ...Array.from({ length: 16 }, (_, k) => String(k + 1))]
    : tokensOf(params.sentence);
  const names = here?.names ?? tokens;
  const row = Math.min(looked, names.length - 1);
  const weights = here?.weights[row] ?? null;
  const showsPatches = isDigit && params.product === 'tokens';

  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-2">
      <Figure
        title={text.matrix}
        summary={here ? sumsSummary(here, text) : text.before(tokens.length, isDigit ? 12 : params.size)}
        table={{
          columns: [text.query, ...names.map((name, i) => `${i + 1} ${name}`), text.rowSum],
          rows: (here?.weights ?? []).map((line, i) => [
            `${i + 1} ${names[i] ?? ''}`,
            ...line,
            line.reduce((sum, weight) => sum + weight, 0),
          ]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) =>
          here ? (
            <AttentionMatrix
              size={size}
              weights={here.weights}
              names={names}
              row={row}
              text={text}
              onRow={onRow}
            />
          ) : (
            <Projections
              size={size}
              batch={isDigit ? 1 : params.batch}
              tokens={tokens.length}
              width={isDigit ? 12 : params.size}
              you={predicted?.shape}
              text={text}
            />
          )
        }
      </Figure>
      <Figure
        title={text.reads}
        summary={weights ? readSummary(weights, names, row, showsPatches, text) : text.readsBefore}
        table={{
          columns: [text.key, text.weight],
          rows: (weights ?? []).map((weight, j) => [names[j] ?? '', weight]),
        }}
        language={language}
        height={height}
        interactive={showsPatches}
      >
        {(size) =>
          showsPatches ? (
            <PatchReads
              size={size}
              pixels={here?.pixels ?? [...pictureOf(params.picture)]}
              weights={weights}
              row={row}
              label={text.reads}
              valueText={names[row] === 'CLS' ? 'CLS' : text.patch(names[row] ?? '')}
              onRow={onRow}
            />
          ) : (
            <TokenReads
              size={size}
              names={names.slice(0, 17)}
              read={here && weights ? { weights, values: here.values, output: here.output[row] ?? [] } : null}
              row={row}
              text={text}
            />
          )
        }
      </Figure>
    </div>
  );
}

function belongsTo({ params }: AttentionEvidence, now: Props['params']): boolean {
  return (Object.keys(params) as (keyof typeof params)[]).every(
    (key) => key === ('query' as string) || params[key] === now[key],
  );
}

function sumsSummary({ weights }: AttentionEvidence, text: (typeof words)['en']): string {
  const columns = columnSums(weights);
  const [least, most] = [Math.min(...columns).toFixed(2), Math.max(...columns).toFixed(2)];
  const error = Math.max(...rowSums(weights).map((sum) => Math.abs(sum - 1)));
  return (error <= 1e-5 ? text.after : text.broken)(formatNumber(error, 2), least, most);
}

function readSummary(
  weights: readonly number[],
  names: readonly string[],
  row: number,
  isPatch: boolean,
  text: (typeof words)['en'],
): string {
  const top = Math.max(...weights);
  const name = (at: number) => {
    const plain = names[at] ?? '';
    return isPatch && plain !== 'CLS' ? text.patch(plain) : plain;
  };
  const say = isPatch ? text.patchReads : text.rowReads;
  return say(name(row), name(weights.indexOf(top)), `${(100 * top).toFixed(0)} %`);
}
