const en = {
  title: 'What the module knows and what the optimiser moves',
  before:
    'Left the tensors as __init__ writes them. The run asks the module for its list and takes one SGD step.',
  after: (registered: number, moved: number, all: number) =>
    `Registered: ${registered} of ${all} layer tensors; moved by one SGD step: ${moved}.`,
  columns: ['written as', 'registered as', 'in state_dict', 'largest change'],
  written: 'in __init__',
  entered: 'net.parameters()',
  step: 'one SGD step',
  you: (count: string, mark: string) => `you: ${count} ${mark}`,
  unknown: 'unknown to it',
  buffer: 'mean (buffer)',
  stays: 'stays',
  holder: 'How __init__ holds its layers',
  layers: 'layers',
  fewer: 'one layer fewer',
  more: 'one layer more',
  shared: 'last = first',
  yes: 'yes',
  no: 'no',
};

const zh: typeof en = {
  title: '模块知道什么，优化器更新什么',
  before: '左边是 __init__ 里写下的张量。运行时向模块要参数表，再走一步 SGD。',
  after: (registered, moved, all) =>
    `登记了 ${all} 个层张量中的 ${registered} 个；一步 SGD 更新了 ${moved} 个。`,
  columns: ['写作', '登记为', '在 state_dict', '最大变化'],
  written: '__init__ 里',
  entered: 'net.parameters()',
  step: '一步 SGD',
  you: (count, mark) => `你：${count} ${mark}`,
  unknown: '它不知道',
  buffer: 'mean（缓冲）',
  stays: '不变',
  holder: '__init__ 怎样存放各层',
  layers: '层',
  fewer: '减一层',
  more: '加一层',
  shared: '末层 = 首层',
  yes: '是',
  no: '否',
};

export const words = { en, zh };
export type Words = typeof en;
