import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import { sigmoid, stride } from '@/models/digit-detector/decode';
import { type AnchorName, priorOf } from './grid-code';
import type { DecodeEvidence, Settings } from './run';

type DecodeExercise = Exercise<DecodeEvidence, Partial<Settings>, Settings>;

const tolerance = 0.15;

/** Numbers with one decimal, none of them 0: an exercise must tell σ(t) from t and exp(t) from 1 + t. */
function vary(rng: Rng): Partial<Settings> {
  const tenths = (least: number, most: number) =>
    ((rng() < 0.5 ? -1 : 1) * integerBetween(rng, least, most)) / 10;
  return {
    cell: [integerBetween(rng, 1, 7), integerBetween(rng, 1, 7)],
    anchor: (['tall', 'square', 'wide'] as const)[integerBetween(rng, 0, 2)] as AnchorName,
    offset: [tenths(5, 20), tenths(5, 20)],
    size: [tenths(4, 10), tenths(4, 10)],
  };
}

/** The first slip whose value was given, if that is not the right answer. */
function slip(
  given: string,
  right: number,
  slips: readonly (readonly [number, Bilingual])[],
): Bilingual | null {
  const value = Number(given);
  if (!Number.isFinite(value) || Math.abs(value - right) <= tolerance) return null;
  return slips.find(([wrong]) => Math.abs(value - wrong) <= tolerance)?.[1] ?? null;
}

/** b_x from a cell and t_x. */
export const centreX: DecodeExercise = {
  id: 'centre-x',
  answer: { kind: 'number', tolerance, unit: { en: 'px', zh: 'px' } },
  vary,
  shows: ({ cell, offset }) => ({ column: `${cell[0]}`, tx: `${offset[0]}`.replace('-', '−') }),
  truth: ({ box }) => (box[0] as number).toFixed(3),
  nearMiss(given, { box }, { cell: [column = 0], offset: [tx = 0] }) {
    return slip(given, box[0] as number, [
      [
        stride * (column + tx),
        { en: 'The offset is σ(t_x), not t_x itself.', zh: '偏移是 σ(t_x)，不是 t_x 本身。' },
      ],
      [
        stride * sigmoid(tx),
        {
          en: 'That is the offset inside the cell; add the cell’s column first.',
          zh: '这只是格内偏移；先要加上格子的列号。',
        },
      ],
      [
        column + sigmoid(tx),
        { en: 'That is in cells. Multiply by the stride, 8 px.', zh: '这是以格为单位；还要乘步幅 8 px。' },
      ],
      [
        stride * column + sigmoid(tx),
        {
          en: 'The offset is a share of a cell: σ(t_x) is multiplied by the stride too.',
          zh: '偏移是格宽的比例：σ(t_x) 也要乘步幅。',
        },
      ],
      [
        stride * (column + 0.5),
        {
          en: 'That is the middle of the cell. t_x = 0 would give it.',
          zh: '这是格子中央，t_x = 0 时才是它。',
        },
      ],
    ]);
  },
};

/** b_w from an anchor and t_w. */
export const boxWidth: DecodeExercise = {
  id: 'box-width',
  answer: { kind: 'number', tolerance, unit: { en: 'px', zh: 'px' } },
  vary,
  shows: ({ anchor, size }) => ({ prior: `${priorOf(anchor)[0]}`, tw: `${size[0]}`.replace('-', '−') }),
  truth: ({ box }) => (box[2] as number).toFixed(3),
  nearMiss(given, { box }, { anchor, size: [tw = 0] }) {
    const [prior] = priorOf(anchor);
    return slip(given, box[2] as number, [
      [
        prior * (1 + tw),
        {
          en: 'That is p_w (1 + t_w). The size is scaled by exp(t_w).',
          zh: '这是 p_w(1 + t_w)。尺寸乘的是 exp(t_w)。',
        },
      ],
      [
        prior * sigmoid(tw),
        {
          en: 'σ is for the centre and the objectness; the size uses exp.',
          zh: 'σ 用于中心与 objectness；尺寸用 exp。',
        },
      ],
      [
        stride * Math.exp(tw),
        { en: 'exp(t_w) scales the anchor, not the stride.', zh: 'exp(t_w) 缩放的是 anchor，不是步幅。' },
      ],
      [
        Math.exp(tw),
        {
          en: 'That is the factor alone; multiply it by the anchor’s width.',
          zh: '这只是倍数；还要乘 anchor 的宽。',
        },
      ],
      [
        prior + tw,
        {
          en: 't_w is not added in px: the width is multiplied by exp(t_w).',
          zh: 't_w 不是加上去的像素：宽度要乘 exp(t_w)。',
        },
      ],
      [
        prior * Math.exp(-tw),
        {
          en: 'The sign of t_w was lost: negative shrinks, positive grows.',
          zh: 't_w 的符号反了：负数缩小，正数放大。',
        },
      ],
    ]);
  },
};
