import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatNumbers } from '@/lib/demos/shared/format-number';
import { decode, yolo } from './grid-code';
import type { DecodeEvidence, Settings } from './run';

/** Float32 keeps 64 px to 4e-6; exp and log of a GPU add a few times that. */
const byHand = 0.01;
const roundTripLimit = 1e-3;

/** What the numbers of the params mean by the formula, in double precision. */
export function formulaBox({
  cell,
  anchor,
  offset,
  size,
}: Pick<Settings, 'cell' | 'anchor' | 'offset' | 'size'>) {
  const [column = 0, row = 0] = cell;
  const [tx = 0, ty = 0, tw = 0, th = 0] = [...offset, ...size];
  return decode({ cell: [column, row], anchor, t: [tx, ty, tw, th] }, yolo);
}

export function judge({ settings, box, random, roundTrip, claims }: DecodeEvidence): Verdict {
  const wanted = formulaBox(settings);
  const off = Math.max(...wanted.map((value, i) => Math.abs(value - (box[i] ?? Number.NaN))));
  const rows: VerdictRow[] = [
    {
      id: 'decoded',
      label: { en: 'your box: b_x, b_y, b_w, b_h', zh: '你的框：b_x, b_y, b_w, b_h' },
      device: `${formatNumbers(box)} px`,
      rule: {
        en: `= ${formatNumbers(wanted)} by the formula, ± ${byHand} px`,
        zh: `= 公式算得 ${formatNumbers(wanted)}，± ${byHand} px`,
      },
      holds: off <= byHand,
    },
    {
      id: 'inside',
      label: { en: 'centres outside their own cell', zh: '跑出自己格子的中心' },
      device: `${random.escaped} / ${random.tried}`,
      rule: { en: '= 0: σ lies between 0 and 1', zh: '= 0：σ 在 0 与 1 之间' },
      holds: random.escaped === 0,
    },
    {
      id: 'sizes',
      label: { en: 'smallest side of these boxes', zh: '这些框的最短边' },
      device: `${formatNumber(random.smallest, 3)} px`,
      rule: { en: '> 0: exp is positive', zh: '> 0：exp 恒正' },
      holds: random.smallest > 0,
    },
    {
      id: 'round-trip',
      label: { en: 'box − decode(encode(box)), largest', zh: '框 − decode(encode(框)) 的最大值' },
      device: `${formatNumber(roundTrip, 2)} px`,
      rule: { en: `≤ ${roundTripLimit} px, float32`, zh: `≤ ${roundTripLimit} px，float32` },
      holds: roundTrip <= roundTripLimit,
    },
    {
      id: 'one-cell',
      label: { en: 'centres not owned by exactly one cell', zh: '不是恰好归一格的中心' },
      device: `${claims.notOne} / ${claims.tried}`,
      rule: { en: '= 0, those on borders included', zh: '= 0，包括落在边界上的' },
      holds: claims.notOne === 0,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (random.escaped > 0)
      return {
        en: `${random.escaped} of ${random.tried} centres left their cell: the cell that answers is no longer the cell that owns the object.`,
        zh: `${random.tried} 个中心里有 ${random.escaped} 个跑出了自己的格子：作答的格子不再是拥有物体的格子。`,
      };
    if (random.smallest <= 0)
      return {
        en: `The smallest side is ${formatNumber(random.smallest, 3)} px: without exp a box can have no size at all.`,
        zh: `最短边为 ${formatNumber(random.smallest, 3)} px：没有 exp，框的边长可以不是正数。`,
      };
    if (claims.notOne > 0)
      return {
        en: `${claims.notOne} centres on a border belong to up to ${claims.most} cells: the same object would be learned ${claims.most} times.`,
        zh: `有 ${claims.notOne} 个边界上的中心同属多格，最多 ${claims.most} 格：同一物体会被学 ${claims.most} 遍。`,
      };
    return {
      en: `All ${random.tried} centres stay in their cells, each centre has one cell, and encoding gives the box back to ${formatNumber(roundTrip, 2)} px.`,
      zh: `${random.tried} 个中心全在自己格内，每个中心只归一格，编码后再解码与原框只差 ${formatNumber(roundTrip, 2)} px。`,
    };
  }
}
