import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatShape } from '@/lib/demos/shared/format-number';
import type { AttentionEvidence } from './run';

/** Sums of at most 100 float32 weights: 6e-8 to 5e-7 was measured. */
const sumsToOne = 1e-5;
/** The columns of the default sentence miss 1 by 0.28 and more, over 99 seeds of the weights; by 0.015 at most when all is read alike. */
const columnsMiss = 0.1;
/** Unit-variance queries and keys give scores of deviation 1 after the division, √d without it; 8 at d = 64. */
const widest = 2;

export function judge(evidence: AttentionEvidence): Verdict {
  const { params, tokens, shapes, rowError, columnError, loopError, spread } = evidence;
  const isDigit = params.source === 'digit';
  const batch = isDigit ? 1 : params.batch;
  const wanted = formatShape([batch, tokens.length, tokens.length]);
  const got = formatShape(shapes.attention);
  // A trained head has the width it was trained with: only the sentence can be tried at twice d.
  const doubled = isDigit ? got : formatShape(shapes.doubled);
  const hundred = shapes.hundred.map(formatShape);
  const rows: VerdictRow[] = [
    {
      id: 'shape',
      label: isDigit
        ? { en: 'attention · the notes’ sizes', zh: '注意力形状 · 笔记的尺寸' }
        : { en: 'shape at d · 2d · notes’ sizes', zh: '注意力形状：d · 2d · 笔记的尺寸' },
      device: isDigit ? `${got} · ${hundred[0]}` : `${got} · ${doubled} · ${hundred[0]}`,
      rule: { en: `[B, N, N] = ${wanted}, whatever d`, zh: `[B, N, N] = ${wanted}，与 d 无关` },
      holds: got === wanted && doubled === wanted && hundred.every((shape) => shape === '[4, 100, 100]'),
    },
    {
      id: 'rows',
      label: { en: 'largest |row sum − 1|', zh: '最大的 |行和 − 1|' },
      device: formatNumber(rowError, 3),
      rule: {
        en: `≤ ${formatNumber(sumsToOne)}: float32 rounding`,
        zh: `≤ ${formatNumber(sumsToOne)}：float32 舍入`,
      },
      holds: rowError <= sumsToOne,
    },
    {
      id: 'columns',
      label: { en: 'largest |column sum − 1|', zh: '最大的 |列和 − 1|' },
      device: formatNumber(columnError, 3),
      rule: {
        en: `≥ ${columnsMiss}: read much or little`,
        zh: `≥ ${columnsMiss}：一个 token 可被多读或少读`,
      },
      holds: columnError >= columnsMiss,
    },
    {
      id: 'loops',
      label: { en: 'bmm − three loops, largest', zh: 'bmm 与三重循环之差，最大' },
      device: formatNumber(loopError, 3),
      rule: { en: '≤ 2e−5: the same sums', zh: '≤ 2e-5：同样的和，次序不同' },
      holds: loopError <= 2e-5,
    },
  ];
  // A trained head may sharpen its scores as it likes: there the division cannot be told from the weights.
  if (!isDigit)
    rows.push({
      id: 'spread',
      label: { en: 'deviation of the scores', zh: '分数的标准差' },
      device: formatNumber(spread, 3),
      rule: { en: `≤ ${widest}: 1 after ÷ √d, √d without`, zh: `≤ ${widest}：除以 √d 后约 1，不除约 √d` },
      holds: spread <= widest,
    });
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    const broken = rows.find((row) => !row.holds)?.id;
    if (broken === 'shape')
      return {
        en: `Qᵀ K compares features: ${got} grows with d, and no token reads another.`,
        zh: `Qᵀ K 比较的是特征：${got} 随 d 变，token 之间并没有互相读取。`,
      };
    if (broken === 'rows')
      return {
        en: `Softmax over the queries: the rows miss 1 by up to ${formatNumber(rowError, 3)}, so an output is no weighted mean.`,
        zh: `softmax 沿 query 做：行和与 1 相差可达 ${formatNumber(rowError, 3)}，输出就不是加权平均了。`,
      };
    if (broken === 'columns')
      return {
        en: `Here the columns sum to 1 as well, to within ${formatNumber(columnError, 3)}: every token reads all alike.`,
        zh: `这里列和也几乎是 1（差 ${formatNumber(columnError, 3)}）：每个 token 都平均地读所有 token。`,
      };
    if (broken === 'loops')
      return {
        en: `The batched product and the loops differ by ${formatNumber(loopError, 3)}.`,
        zh: `批量乘法与循环相差 ${formatNumber(loopError, 3)}。`,
      };
    if (broken === 'spread')
      return {
        en: `Without ÷ √d the scores spread by ${formatNumber(spread, 3)}: a row keeps ${formatNumber(evidence.entropy, 3)} of ${formatNumber(Math.log(tokens.length), 3)} nats and reads almost one token.`,
        zh: `不除以 √d，分数的标准差达 ${formatNumber(spread, 3)}：每行的熵只剩 ${formatNumber(evidence.entropy, 3)}（上限 ${formatNumber(Math.log(tokens.length), 3)}）nat，几乎只读一个 token。`,
      };
    return {
      en: `${got} for ${tokens.length} tokens${isDigit ? '' : ', at d and at 2d alike'}; rows miss 1 by ${formatNumber(rowError, 2)}, columns by ${formatNumber(columnError, 2)}.`,
      zh: `${tokens.length} 个 token 得 ${got}${isDigit ? '' : '，d 加倍也不变'}；行和与 1 差 ${formatNumber(rowError, 2)}，列和差 ${formatNumber(columnError, 2)}。`,
    };
  }
}
