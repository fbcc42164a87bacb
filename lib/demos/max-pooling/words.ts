const en = {
  forward: 'Forward: the largest of each window',
  forwardBefore: 'Drag a number up or down. Which ones get through?',
  forwardAfter: (pooled: string) => `Out come ${pooled}.`,
  backward: 'Backward: who gets the gradient',
  backwardBefore: 'The gradient of the sum of the outputs, cell by cell. How many are not 0?',
  backwardAfter: (cells: string, gap: string) =>
    `Gradient at ${cells}. Moved input: gap ${gap} to any move of the output.`,
  x: 'x',
  pooled: 'pool(x)',
  gradient: 'gradient',
  shifted: (by: number) => `pool(x moved ${by})`,
  value: (i: number) => `cell ${i} of x`,
  cell: 'cell',
  row: 'row',
  you: 'you',
};

const zh: typeof en = {
  forward: '前向：每窗取最大',
  forwardBefore: '上下拖动数字。哪些能通过？',
  forwardAfter: (pooled) => `输出 ${pooled}。`,
  backward: '反向：梯度给谁',
  backwardBefore: '输出之和对每个格子的梯度。有几个不是 0？',
  backwardAfter: (cells, gap) => `梯度在 ${cells}。输入移动后，与输出的各种移法至少差 ${gap}。`,
  x: 'x',
  pooled: 'pool(x)',
  gradient: '梯度',
  shifted: (by) => `pool(x 右移 ${by})`,
  value: (i) => `x 的第 ${i} 格`,
  cell: '格子',
  row: '行',
  you: '你',
};

export const words = { en, zh };
