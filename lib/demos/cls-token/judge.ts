import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { ClsEvidence } from './run';

/** Every patch must count at least this much: the weakest of 9 has 0.02 or more over 99 seeds, the weakest of 256 about 0.001. */
const counts = 1e-4;
/** A sum taken in another order differs by about 1e-7; positions move the logits by 0.16. */
const unmoved = 1e-5;

/** Patches that do not reach the token read. */
export function unseen({ gradients }: ClsEvidence): number {
  return gradients.filter((gradient) => !(gradient >= counts)).length;
}

export function judge(evidence: ClsEvidence): Verdict {
  const { patches, tokens, read, startDifference, gradientsBefore, gradients, shuffle } = evidence;
  const atStart = Math.max(...gradientsBefore);
  const weakest = Math.min(...gradients);
  const blind = unseen(evidence);
  const added = tokens === patches + 1;
  const fixed = startDifference === 0 && atStart === 0;

  const rows: VerdictRow[] = [
    {
      id: 'tokens',
      label: { en: 'patches → tokens', zh: 'patch 数 → token 数' },
      device: `${patches} → ${tokens}`,
      rule: { en: 'one more: the CLS token in front', zh: '多一个：前面的 CLS' },
      holds: added,
    },
    {
      id: 'constant',
      label: {
        en: `token ${read} before the encoder`,
        zh: `编码器之前的第 ${read} 个 token`,
      },
      device: `${formatNumber(startDifference, 3)} · ${formatNumber(atStart, 3)}`,
      rule: { en: '0 for the negative image · gradient 0', zh: '换成负片变化 0 · 梯度 0' },
      holds: fixed,
    },
    {
      id: 'sees-all',
      label: {
        en: 'after: smallest ‖d logit / d patch‖',
        zh: '之后：最小的 ‖d logit / d patch‖',
      },
      device: formatNumber(weakest, 3),
      rule: { en: `≥ ${counts}: every patch counts`, zh: `≥ ${counts}：每个 patch 都起作用` },
      holds: blind === 0,
    },
    {
      id: 'shuffle',
      label: { en: 'logits, patches reversed', zh: 'patch 倒序后 logits 的变化' },
      device: formatNumber(shuffle, 3),
      rule: { en: `≤ ${unmoved}: no positions, no order`, zh: `≤ ${unmoved}：没有位置编码就没有顺序` },
      holds: shuffle <= unmoved,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (!added)
      return {
        en: `${patches} patches give ${tokens} tokens: nothing was put in front, so index 0 is a patch.`,
        zh: `${patches} 个 patch 得到 ${tokens} 个 token：前面没有加东西，第 0 个就是 patch。`,
      };
    if (!fixed)
      return {
        en: `Token ${read} already depends on the image before the encoder (gradient ${formatNumber(atStart, 3)}): it is a patch, not CLS.`,
        zh: `第 ${read} 个 token 在进编码器之前就依赖图像（梯度 ${formatNumber(atStart, 3)}）：它是 patch，不是 CLS。`,
      };
    if (blind > 0)
      return {
        en: `${blind} of ${patches} patches do not reach token ${read}: without attention CLS knows nothing of the image.`,
        zh: `${patches} 个 patch 中有 ${blind} 个到不了第 ${read} 个 token：没有注意力，CLS 对图像一无所知。`,
      };
    if (shuffle > unmoved)
      return {
        en: `With positions the order matters: the logits move by ${formatNumber(shuffle, 3)}.`,
        zh: `有位置编码时顺序起作用：logits 变化 ${formatNumber(shuffle, 3)}。`,
      };
    return {
      en: `Token 0 starts without a pixel; then all ${patches} patches reach it, the weakest with gradient ${formatNumber(weakest, 3)}.`,
      zh: `第 0 个 token 起初不含像素；之后 ${patches} 个 patch 全都到达它，最弱的梯度为 ${formatNumber(weakest, 3)}。`,
    };
  }
}
