'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { type Evidence, learnable, moved, type Traced } from './evidence';
import { HolderPanel } from './holder-panel';
import type { Leaf } from './module';
import { buildNet } from './net';
import type { Params, params } from './params';
import { RegistryPicture, type WrittenRow } from './registry-picture';
import { type Words, words } from './words';

/** The tensors as written, the list the module keeps, and what one step moved. */
export default function View(props: ViewProps<typeof params, Evidence>) {
  const { params: given, evidence, predicted, language, setParams } = props;
  const text = words[language];
  const rows = writtenRows(given);
  // Evidence of another network has other tensors.
  const here = evidence && isOf(evidence, rows, given) ? evidence : null;
  return (
    <div className="@container">
      <div className="grid items-start gap-x-8 gap-y-2 @2xl:grid-cols-[3fr_2fr]">
        <Figure
          title={text.title}
          summary={here ? summaryOf(here, text) : text.before}
          table={{ columns: text.columns, rows: here ? here.tensors.map((one) => rowOf(one, text)) : [] }}
          language={language}
          height={216}
        >
          {(size) => (
            <RegistryPicture
              size={size}
              rows={rows}
              evidence={here}
              guess={guessOf(predicted?.count, here, text)}
              text={text}
            />
          )}
        </Figure>
        <HolderPanel given={given} evidence={here} text={text} onChange={setParams} />
      </div>
    </div>
  );
}

/** Every line of `__init__` in order; a layer written twice names the same tensors twice. */
function writtenRows(given: Params): WrittenRow[] {
  const net = buildNet(given);
  const seen: Leaf[] = [];
  const row = (leaf: Leaf, name: string): WrittenRow => {
    const known = seen.indexOf(leaf);
    if (known >= 0) return { name, tensor: known, first: false };
    seen.push(leaf);
    return { name, tensor: seen.length - 1, first: true };
  };
  return [
    ...net.slots.flatMap(({ weight, bias, names }) => [row(weight, names[0]), row(bias, names[1])]),
    row(net.mean, 'self.mean'),
  ];
}

function isOf(evidence: Evidence, rows: readonly WrittenRow[], given: Params): boolean {
  const written = rows.filter((row) => row.first).map((row) => row.name);
  const traced = evidence.tensors.map((tensor) => tensor.name);
  const saved = evidence.tensors.some((tensor) => tensor.kind === 'buffer' && tensor.saved);
  const isRegistered = given.holder === 'module-list' || given.holder === 'attribute';
  return (
    written.join() === traced.join() &&
    evidence.slots.length === given.layers &&
    saved === given.buffer &&
    (given.holder === 'mixed' || isRegistered === evidence.parameterNames.length > 0)
  );
}

function summaryOf(evidence: Evidence, text: Words): string {
  const all = learnable(evidence);
  return text.after(evidence.parameterNames.length, all.filter(moved).length, all.length);
}

function guessOf(count: string | undefined, evidence: Evidence | null, text: Words): string {
  if (count === undefined) return '';
  const right = evidence && Number(count) === evidence.parameterNames.length;
  return text.you(count, right === null ? '' : right ? '✓' : '✗');
}

function rowOf(tensor: Traced, text: Words) {
  const largest = Math.max(...tensor.after.map((value, i) => Math.abs(value - (tensor.before[i] ?? value))));
  return [tensor.name, tensor.registeredAs ?? '–', tensor.saved ? text.yes : text.no, largest];
}
