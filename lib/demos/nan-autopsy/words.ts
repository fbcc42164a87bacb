const en = {
  tableTitle: 'Each function at x',
  function: 'function',
  slope: 'slope here',
  torch: 'PyTorch',
  on: (backend: string) => `on ${backend}`,
  yours: 'yours',
  pick: (name: string) => `show the graph of ${name}`,
  gpuNote: (backend: string) => `${backend} says 0/0 = 1, so only the cpu’s answer is judged.`,
  graphTitle: (name: string) => `The graph of ${name}`,
  before: 'Each box is one operation. The run writes its value (→) and the gradient that comes back (←).',
  clean: (slope: string) => `No NaN anywhere in this graph: the slope is ${slope}.`,
  born: (places: string, slope: string) => `NaN is born at ${places}; the slope at x is ${slope}.`,
  columns: ['node', 'value', 'gradient', 'sends back'],
  value: 'value',
  gradient: 'gradient',
  xHandle: 'x, where the functions are evaluated',
  undrawable:
    'The graph needs an x and at most 4 operations in a row, 3 side by side. The chosen function is shown.',
};

const zh: typeof en = {
  tableTitle: '各函数在 x 处',
  function: '函数',
  slope: '此处斜率',
  torch: 'PyTorch',
  on: (backend) => `${backend} 上`,
  yours: '你的',
  pick: (name) => `显示 ${name} 的图`,
  gpuNote: (backend) => `${backend} 认为 0/0 = 1，所以只以 cpu 的结果为准。`,
  graphTitle: (name) => `${name} 的计算图`,
  before: '每个方框是一个运算。运行后写出它的值（→）和回传的梯度（←）。',
  clean: (slope) => `这张图里没有 NaN：斜率是 ${slope}。`,
  born: (places, slope) => `NaN 诞生于 ${places}；x 处斜率是 ${slope}。`,
  columns: ['节点', '值', '梯度', '回传'],
  value: '值',
  gradient: '梯度',
  xHandle: 'x：函数的求值点',
  undrawable: '图里须有 x，且前后最多 4 个运算、并排最多 3 个。现在显示的是选中的函数。',
};

export const words = { en, zh };
export type Words = typeof en;
