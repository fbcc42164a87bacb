const en = {
  title: 'Names and tensors, line by line',
  before: 'Three lines of code. Where is each tensor afterwards, and which copy is lost?',
  after: (x: string, dropped: number) =>
    `After the program x holds ${x}; ${dropped === 1 ? 'one result' : `${dropped} results`} without a name ${dropped === 1 ? 'was' : 'were'} lost (dashed).`,
  start: 'start',
  here: 'here · float32',
  there: 'there · moved',
  dropped: 'lost',
  line: (number: number) => `line ${number}`,
  columns: ['line', 'tensor', 'dtype', 'values'],
  call: 'net(x)',
  recorded: 'PyTorch, recorded',
  noCuda:
    'Recorded without CUDA: “there” was float64 and, a second time, the meta device; both moved the same things. In tfjs it is int32.',
  tfjs: 'tfjs cannot move a variable:',
  runs: 'runs',
};

const zh: typeof en = {
  title: '名字与张量，逐行看',
  before: '三行代码。之后每个张量在哪里，丢的是哪个副本？',
  after: (x, dropped) => `程序之后 x 里是 ${x}；有 ${dropped} 个没有名字的结果丢了（虚线框）。`,
  start: '开始',
  here: '原处 · float32',
  there: '那边 · 已搬',
  dropped: '丢了',
  line: (number) => `第 ${number} 行`,
  columns: ['行', '张量', 'dtype', '数值'],
  call: 'net(x)',
  recorded: 'PyTorch 实录',
  noCuda: '录制时没有 CUDA：“那边”先用 float64，再用 meta 设备，两次搬动的东西相同。在 tfjs 里是 int32。',
  tfjs: 'tfjs 搬不动变量：',
  runs: '能运行',
};

export const words = { en, zh };
export type Words = typeof en;
