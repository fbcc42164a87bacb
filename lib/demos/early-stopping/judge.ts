import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import type { Evidence } from './evidence';
import { lateLoss, lowest } from './stopping';
import { rowLabels, rowRules } from './text';

/** Over 10 seeds the turn was at most 0.87, the fall at most 0.62, the gain on the test at most 0.85. */
const turned = 0.9;
const fell = 0.8;
const gained = 0.93;
const nearBest = 1.03;

export function judge({ losses, chosen }: Evidence): Verdict {
  const { train, validation, test } = losses;
  const best = lowest(validation);
  const at = (curve: readonly number[], epoch: number) => curve[epoch] ?? Number.NaN;
  const turn = at(validation, best) / lateLoss(validation);
  const fall = lateLoss(train) / at(train, best);
  const near = at(validation, chosen.checkpoint) / at(validation, best);
  const gain = at(test, chosen.checkpoint) / lateLoss(test);

  const row = (id: keyof typeof rowLabels, device: string, holds: boolean): VerdictRow => ({
    id,
    label: rowLabels[id],
    device,
    rule: rowRules[id],
    holds,
  });
  const show = (value: number) => formatNumber(value, 3);
  const rows = [
    row('turn', `${show(turn)}`, turn <= turned),
    row('fall', `${show(fall)}`, fall <= fell),
    row('stop', `${show(near)}`, near <= nearBest && chosen.stop < validation.length - 1),
    row('test', `${show(gain)}`, gain <= gained),
  ];
  const failed = rows.find((one) => !one.holds);
  if (failed) return { holds: false, rows, because: whyNot(failed) };
  const [low, late] = [show(at(validation, best)), show(lateLoss(validation))];
  return {
    holds: true,
    rows,
    because: {
      en: `Validation is lowest at epoch ${best} (${low}) and ${late} in the end, while training falls on; patience stops at ${chosen.stop} and restores ${chosen.checkpoint}.`,
      zh: `验证损失在第 ${best} 个 epoch 最低（${low}），最后是 ${late}，训练损失却一直在降；早停停在 ${chosen.stop}，恢复 ${chosen.checkpoint}。`,
    },
  };
}

function whyNot({ label, device, rule }: VerdictRow): Bilingual {
  return {
    en: `Refuted here: ${label.en} is ${device}; the claim needs: ${rule.en}.`,
    zh: `在此被推翻：${label.zh}为 ${device}；命题要求：${rule.zh}。`,
  };
}
