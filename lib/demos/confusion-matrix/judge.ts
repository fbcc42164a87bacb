import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Params } from './params';
import type { Evidence } from './run';
import { type Cell, type Counts, cells, cellsOf, type Pictures, ratesOf, weightsOf } from './tally';

/** Counts are whole numbers below 2^24, exact in float32; only a division rounds, by about 6e-8. */
const tolerance = 1e-6;

/** A rate as shown; 0/0 by its name. */
export function rateText(value: number): string {
  return Number.isNaN(value) ? '0/0' : formatNumber(value, 3);
}

export function countsText(counts: Counts): string {
  return cells.map((cell) => `${cell.toUpperCase()} ${formatNumber(counts[cell])}`).join(' · ');
}

/** What a reading makes of a picture's cell. */
function readCell(cell: Cell, isDog: boolean, calledDog: boolean, reading: Params['reading']): Cell {
  return reading === 'not-dog' && isDog && !calledDog ? 'tn' : cell;
}

function readTally(pictures: Pictures, reading: Params['reading']): Counts {
  const counts = { tp: 0, fn: 0, fp: 0, tn: 0 };
  const weights = weightsOf(pictures);
  cellsOf(pictures).forEach((cell, i) => {
    const calledDog = (pictures.scores[i] as number) < pictures.threshold;
    counts[readCell(cell, pictures.cats[i] !== 1, calledDog, reading)] += weights[i] as number;
  });
  return counts;
}

/** The share of `among` that is also `right`, counted picture by picture; NaN when there is none. */
function shareOf(pictures: Pictures, among: readonly Cell[]): number {
  const weights = weightsOf(pictures);
  let [hit, all] = [0, 0];
  cellsOf(pictures).forEach((cell, i) => {
    if (!among.includes(cell)) return;
    all += weights[i] as number;
    if (cell === 'tp') hit += weights[i] as number;
  });
  return hit / all;
}

/** Recounts everything from the pictures and holds the device's matrix and the reading on trial against it. */
export function judge(evidence: Evidence, { reading }: Pick<Params, 'reading'>): Verdict {
  const { pictures, counts, swapped, accuracy, typeOne, typeTwo } = evidence;
  const recount = readTally(pictures, reading);
  const rates = ratesOf(counts);
  const precision = reading === 'brackets' ? counts.tp / counts.tp + counts.fp : rates.precision;
  const [direct, found] = [shareOf(pictures, ['tp', 'fp']), shareOf(pictures, ['tp', 'fn'])];
  const near = (a: number, b: number) => Math.abs(a - b) <= tolerance;
  const harmonic = precision + found > 0 ? (2 * precision * found) / (precision + found) : 0;
  const [one, two] = reading === 'types' ? (['fn', 'fp'] as const) : (['fp', 'fn'] as const);
  const named = (cell: Cell) => cellsOf(pictures).flatMap((at, i) => (at === cell ? [i] : []));
  const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();
  const other = ratesOf(swapped);
  const crossed =
    swapped.tp === counts.tn &&
    swapped.tn === counts.tp &&
    swapped.fp === counts.fn &&
    swapped.fn === counts.fp;
  const perClass = reading === 'per-class';

  const rows: VerdictRow[] = [
    {
      id: 'count',
      label: { en: 'TP · FN · FP · TN', zh: 'TP · FN · FP · TN' },
      device: cells.map((cell) => formatNumber(counts[cell])).join(' · '),
      rule: {
        en: `= recount picture by picture, ${cells.map((cell) => formatNumber(recount[cell])).join(' · ')}`,
        zh: `= 逐张重数，${cells.map((cell) => formatNumber(recount[cell])).join(' · ')}`,
      },
      holds: cells.every((cell) => counts[cell] === recount[cell]),
    },
    {
      id: 'formulas',
      label: { en: 'precision · recall · F1', zh: '精确率 · 召回率 · F1' },
      device: `${rateText(precision)} · ${rateText(rates.recall)} · ${rateText(rates.f1)}`,
      rule: {
        en: `= ${rateText(direct)} · ${rateText(found)} counted directly, F1 their harmonic mean`,
        zh: `= 直接数出的 ${rateText(direct)} · ${rateText(found)}，F1 是两者的调和平均`,
      },
      holds: near(precision, direct) && near(rates.recall, found) && near(rates.f1, harmonic),
    },
    {
      id: 'errors',
      label: { en: 'type I · type II errors', zh: '第一类 · 第二类错误' },
      device: `${typeOne.length} · ${typeTwo.length}`,
      rule: {
        en: `the same pictures as ${one.toUpperCase()} (${named(one).length}) · ${two.toUpperCase()} (${named(two).length})`,
        zh: `恰是 ${one.toUpperCase()}（${named(one).length} 张）· ${two.toUpperCase()}（${named(two).length} 张）`,
      },
      holds: same(typeOne, named(one)) && same(typeTwo, named(two)),
    },
    {
      id: 'swap',
      label: perClass
        ? { en: 'share right among positives · negatives', zh: '正类 · 负类中判对的比例' }
        : { en: 'accuracy · with the other class positive', zh: '准确率 · 换正类之后' },
      device: perClass
        ? `${rateText(rates.recall)} · ${rateText(other.recall)}`
        : `${rateText(accuracy)} · ${rateText(other.accuracy)}`,
      rule: perClass
        ? { en: 'equal, say the notes', zh: '笔记说相等' }
        : {
            en: 'equal, though TP↔TN and FP↔FN are exchanged',
            zh: '相等，尽管 TP↔TN、FP↔FN 互换',
          },
      holds: perClass
        ? near(rates.recall, other.recall)
        : crossed && near(accuracy, rates.accuracy) && near(accuracy, other.accuracy),
    },
  ];
  const failed = rows.find((row) => !row.holds);
  return { holds: !failed, rows, because: failed ? whyNot(failed.id) : why() };

  function why(): Verdict['because'] {
    return {
      en: `FP is type I (${counts.fp}), FN type II (${counts.fn}); precision ${rateText(precision)}, recall ${rateText(rates.recall)}; accuracy ${rateText(accuracy)} whichever class is positive.`,
      zh: `FP 是第一类（${counts.fp}），FN 是第二类（${counts.fn}）；精确率 ${rateText(precision)}，召回率 ${rateText(rates.recall)}；不论哪类为正，准确率都是 ${rateText(accuracy)}。`,
    };
  }

  function whyNot(id: string): Verdict['because'] {
    if (id === 'count')
      return {
        en: `Read this way ${countsText(recount)}; but a true negative is a right call, and a dog called “not a dog” is a mistake.`,
        zh: `照这种说法是 ${countsText(recount)}；但真阴是判对了，把狗判成“不是狗”是判错。`,
      };
    if (id === 'formulas')
      return Number.isNaN(direct) && reading !== 'brackets'
        ? {
            en: `Nothing was called positive: precision is 0/0, recall ${rateText(rates.recall)}, and accuracy still ${rateText(accuracy)}.`,
            zh: `一张也没判为正：精确率是 0/0，召回率 ${rateText(rates.recall)}，而准确率仍有 ${rateText(accuracy)}。`,
          }
        : {
            en: `Computed this way precision is ${rateText(precision)}; the share counted directly is ${rateText(direct)}.`,
            zh: `这样算出的精确率是 ${rateText(precision)}；直接数出的比例是 ${rateText(direct)}。`,
          };
    if (id === 'errors')
      return {
        en: `A type I error rejects a true null hypothesis: ${typeOne.length} false positive, not the ${named(one).length} false negatives.`,
        zh: `第一类错误是原假设为真却被拒绝：是那 ${typeOne.length} 个假阳，不是 ${named(one).length} 个假阴。`,
      };
    return {
      en: `Of the positives ${rateText(rates.recall)} are called right, of the negatives ${rateText(other.recall)}: only the overall accuracy, ${rateText(accuracy)}, is one number.`,
      zh: `正类判对 ${rateText(rates.recall)}，负类判对 ${rateText(other.recall)}：只有总准确率 ${rateText(accuracy)} 是同一个数。`,
    };
  }
}
