import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Evidence } from './evidence';
import { kindNames, rowLabels, rowRules } from './text';

/** Points of accuracy, and percent for `renamed`. The weakest of ten seeds: lift 24, price 26, fall to a coin 35, renamed 95. */
export const thresholds = { lift: 12, price: 15, coin: 25, renamed: 60 };

export function judge({ of, losses, tests }: Evidence): Verdict {
  const none = [Number.NaN, Number.NaN, Number.NaN] as const;
  const { centred, shifted, sixNine, renamed } = tests ?? {
    centred: none,
    shifted: none,
    sixNine: none,
    renamed: Number.NaN,
  };
  const row = (id: keyof typeof rowLabels, device: string, holds: boolean): VerdictRow => ({
    id,
    label: rowLabels[id],
    device,
    rule: rowRules[id],
    holds,
  });
  const rows = [
    row(
      'shifted',
      `${percent(shifted[0])} → ${percent(shifted[1])}`,
      shifted[1] - shifted[0] >= thresholds.lift,
    ),
    row(
      'centred',
      `${percent(centred[0])} → ${percent(centred[1])}`,
      centred[0] - centred[1] >= thresholds.price,
    ),
    row(
      'pair',
      `${percent(sixNine[0])} → ${percent(sixNine[2])}`,
      sixNine[0] - sixNine[2] >= thresholds.coin,
    ),
    row('renamed', percent(renamed), renamed >= thresholds.renamed),
  ];
  const [a, b] = [kindNames[of.first], kindNames[of.second]];
  const because = tests
    ? {
        en: `On shifted digits ${percent(shifted[0])} without augmentation, ${percent(shifted[1])} with A (${a.en}); 6 or 9: ${percent(sixNine[0])} without, ${percent(sixNine[2])} with B (${b.en}).`,
        zh: `移动过的数字：不增强 ${percent(shifted[0])}，A（${a.zh}）${percent(shifted[1])}；6 还是 9：不增强 ${percent(sixNine[0])}，B（${b.zh}）${percent(sixNine[2])}。`,
      }
    : {
        en: `Stopped after ${losses.length} of ${of.steps} steps: nothing has been tested yet.`,
        zh: `${of.steps} 步只走了 ${losses.length} 步，还没有测试。`,
      };
  return { holds: rows.every(({ holds }) => holds), because, rows };
}

export function percent(value: number): string {
  return Number.isFinite(value) ? `${formatNumber(Math.round(value))} %` : '—';
}
