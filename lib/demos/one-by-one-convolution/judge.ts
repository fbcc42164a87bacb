import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { kernelOf, parameterCount, side } from './channels';
import { type OneByOneEvidence, touchedPixel } from './run';

/** Sums of up to 256 products in float32, taken in two orders. */
const equal = 1e-4;

/** Output pixels, other than the changed one's own, that moved. */
export function neighboursMoved({ changed, shape, params }: OneByOneEvidence): number {
  const [rows = 0] = shape;
  return changed.filter((change, i) => {
    const pixel = Math.floor(i / rows) * params.stride * side + (i % rows) * params.stride;
    return change > equal && pixel !== touchedPixel;
  }).length;
}

export function judge(evidence: OneByOneEvidence): Verdict {
  const { shape, params, fromProduct, fromElementwise, parameters } = evidence;
  const { input, output, reach, stride, reading } = params;
  const kernel = kernelOf(reach);
  const gap = reading === 'mix' ? fromProduct : fromElementwise;
  const moved = neighboursMoved(evidence);
  const expected = parameterCount(1, input, output);
  const show = (value: number) => formatNumber(value, 2);

  const rows: VerdictRow[] = [
    {
      id: 'product',
      label:
        reading === 'mix'
          ? { en: 'max|conv − (pixel · W + b)|', zh: 'max|conv − (像素 · W + b)|' }
          : { en: 'max|conv − w ⊙ x|, as noted', zh: 'max|conv − w ⊙ x|（笔记的说法）' },
      device:
        gap === Number.POSITIVE_INFINITY ? `[${shape.join(', ')}] ≠ [${side}, ${side}, ${input}]` : show(gap),
      rule: { en: `≤ ${equal}: the same map`, zh: `≤ ${equal}：同一个映射` },
      holds: gap <= equal,
    },
    {
      id: 'neighbour',
      label: { en: 'one pixel changed: other outputs that move', zh: '改一个像素：别处变动的输出数' },
      device: String(moved),
      rule: { en: '= 0: no neighbour is read', zh: '= 0：不看邻居' },
      holds: moved === 0,
    },
    {
      id: 'parameters',
      label: { en: `parameters, ${input} → ${output} channels`, zh: `参数量，${input} → ${output} 通道` },
      device: String(parameters),
      rule: { en: `= in · out + out = ${expected}`, zh: `= in · out + out = ${expected}` },
      holds: parameters === expected,
    },
    {
      id: 'size',
      label: { en: 'shape in → out', zh: '形状：输入 → 输出' },
      device: `[${side}, ${side}, ${input}] → [${shape.join(', ')}]`,
      rule: { en: 'the same places, other channels', zh: '位置不变，通道变' },
      holds: shape[0] === side && shape[2] === output,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (reading === 'elementwise')
      return gap === Number.POSITIVE_INFINITY
        ? {
            en: `An element-wise product would have ${input} channels; the convolution has ${output}: the shapes do not even fit.`,
            zh: `逐元素乘会有 ${input} 个通道，而卷积输出 ${output} 个：连形状都对不上。`,
          }
        : {
            en: `The element-wise product is off by ${show(gap)}: the channels are summed.`,
            zh: `逐元素乘差 ${show(gap)}：各通道是要相加的。`,
          };
    if (kernel > 1)
      return {
        en: `A kernel of ${kernel} reads neighbours: ${moved} other outputs move, and it has ${parameters} parameters.`,
        zh: `${kernel} × ${kernel} 的核会看邻居：别处有 ${moved} 个输出变了，参数有 ${parameters} 个。`,
      };
    if (stride > 1)
      return {
        en: `Stride ${stride} leaves ${shape[0]} × ${shape[1]} of ${side} × ${side} places: the stride is a choice of its own.`,
        zh: `步幅 ${stride} 把 ${side} × ${side} 变成 ${shape[0]} × ${shape[1]}：步幅与核大小无关，另外选定。`,
      };
    return {
      en: `It is the matrix product over channels to ${show(fromProduct)}; a changed pixel moves ${moved} others, and ${parameters} numbers do it all.`,
      zh: `它与通道上的矩阵乘相差 ${show(fromProduct)}；改一个像素，别处 ${moved} 个变动；一共 ${parameters} 个参数。`,
    };
  }
}
