import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { type Evidence, learnable, moved } from './evidence';
import type { Params } from './params';
import { rowLabels, rowRules } from './text';

export function judge(evidence: Evidence, { layers }: Params): Verdict {
  const { optimiserError, parameterNames, tensors } = evidence;
  const count = parameterNames.length;
  const either = tensors.filter((tensor) => moved(tensor) || tensor.registeredAs !== null);
  const both = either.filter((tensor) => moved(tensor) && tensor.registeredAs !== null);
  const withGradient = learnable(evidence).filter((tensor) => tensor.hasGradient);
  const left = withGradient.filter((tensor) => !moved(tensor));

  const row = (id: keyof typeof rowLabels, device: string, holds: boolean): VerdictRow => ({
    id,
    label: rowLabels[id],
    device,
    rule: rowRules[id](layers),
    holds,
  });
  const rows = [
    row('count', String(count), count === 2 * layers),
    row('optimiser', optimiserError ?? `SGD(${count})`, optimiserError === null),
    row('moved', `${both.length} / ${either.length}`, both.length === either.length),
    row('all', `${withGradient.length - left.length} / ${withGradient.length}`, left.length === 0),
    bufferRow(evidence),
  ];
  const failed = rows.find((one) => !one.holds);
  return { holds: !failed, rows, because: failed ? whyNot(failed) : why(count) };
}

function bufferRow({ tensors }: Evidence): VerdictRow {
  const mean = tensors.find(({ kind }) => kind === 'buffer');
  const change = Math.max(
    0,
    ...(mean?.before.map((value, i) => Math.abs(value - (mean.after[i] ?? value))) ?? []),
  );
  const saved = mean?.saved === true;
  return {
    id: 'buffer',
    label: rowLabels.buffer,
    device: `state_dict ${saved ? '✓' : '✗'}, Δ = ${formatNumber(change)}`,
    rule: rowRules.buffer(),
    holds: saved && change === 0,
  };
}

function why(count: number): Bilingual {
  return {
    en: `${count} tensors are registered, one SGD step moves exactly those ${count}; the buffer is saved and stays.`,
    zh: `登记了 ${count} 个张量，一步 SGD 恰好更新这 ${count} 个；缓冲会保存，且保持不变。`,
  };
}

function whyNot({ label, device, rule }: VerdictRow): Bilingual {
  return {
    en: `Refuted here: ${label.en}: ${device}; the claim needs: ${rule.en}.`,
    zh: `在此被推翻：${label.zh}：${device}；命题要求：${rule.zh}。`,
  };
}
