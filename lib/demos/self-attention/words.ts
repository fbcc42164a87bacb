const en = {
  matrix: 'Attention weights of the first sequence',
  reads: 'What one token reads',
  before: (n: number, d: number) =>
    `${n} tokens become queries, keys and values of ${d} numbers. What shape has the attention, and what in it sums to 1?`,
  readsBefore: 'The output of a token will be a mixture of the values of all tokens.',
  after: (rowError: string, least: string, most: string) =>
    `Rows sum to 1 (within ${rowError}), columns to ${least} … ${most}.`,
  broken: (rows: string, least: string, most: string) =>
    `The rows miss 1 by up to ${rows}; the columns sum to ${least} … ${most}.`,
  rowReads: (from: string, most: string, share: string) =>
    `“${from}” reads “${most}” most, with ${share} of the whole.`,
  patchReads: (from: string, most: string, share: string) =>
    `${from} reads ${most} most, with ${share} of the whole; the numbers are the row’s weights.`,
  grid: 'Attention weights, rows are queries, columns are keys',
  cell: (row: string, column: string, value: string) => `${row} reads ${column} with ${value}`,
  query: 'query',
  key: 'key',
  weight: 'weight',
  value: 'value v',
  output: 'output o',
  rowSum: 'row Σ',
  columnSum: 'column Σ',
  you: 'you',
  patch: (k: string) => `patch ${k}`,
  attention: 'attention A',
};

const zh: typeof en = {
  matrix: '第一条序列的注意力权重',
  reads: '一个 token 读了什么',
  before: (n, d) =>
    `${n} 个 token 变成各含 ${d} 个数的 query、key、value。注意力是什么形状？其中哪些和为 1？`,
  readsBefore: '一个 token 的输出，将是所有 token 的 value 的混合。',
  after: (rowError, least, most) => `每行和为 1（最多差 ${rowError}）；列和在 ${least} 与 ${most} 之间。`,
  broken: (rows, least, most) => `行和与 1 最多差 ${rows}；列和在 ${least} 与 ${most} 之间。`,
  rowReads: (from, most, share) => `“${from}”读得最多的是“${most}”，占 ${share}。`,
  patchReads: (from, most, share) => `${from}读得最多的是${most}，占 ${share}；图中数字就是这一行的权重。`,
  grid: '注意力权重，行是 query，列是 key',
  cell: (row, column, value) => `${row} 读 ${column}，权重 ${value}`,
  query: 'query',
  key: 'key',
  weight: '权重',
  value: 'value v',
  output: '输出 o',
  rowSum: '行和',
  columnSum: '列和',
  you: '你',
  patch: (k) => `第 ${k} 块`,
  attention: '注意力 A',
};

export const words = { en, zh };
export type Words = typeof en;
