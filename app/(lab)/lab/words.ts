const en = {
  title: 'Lab',
  lead: 'Every claim here is on trial. Say what will happen, run it on this device, read the verdict, then try to break it.',
  filter: 'Filter proofs',
  filterHint: 'e.g. gradient, shape, 205',
  shown: (count: number, of: number) => (count === of ? `${of} proofs` : `${count} of ${of} proofs`),
  none: (text: string) => (text ? `No proof speaks of “${text}” here.` : 'No proof here.'),
  map: 'What needs what: a map of the concepts',
  needs: 'needs',
  allConcepts: 'Show all concepts',
  notes: (lines: string, count: number) => `your notes, ${count === 1 ? 'line' : 'lines'} ${lines}`,
  standing: { right: 'predicted right', wrong: 'predicted wrong', none: 'not yet predicted' },
  visitor: 'Sign in to see which ones you predicted right.',
};

const zh: typeof en = {
  title: '实验室',
  lead: '这里的每个论断都在受审。先说会发生什么，在本设备上运行，看裁决，再试着推翻它。',
  filter: '筛选证明',
  filterHint: '例如 梯度、形状、205',
  shown: (count, of) => (count === of ? `共 ${of} 个证明` : `${of} 个证明中的 ${count} 个`),
  none: (text) => (text ? `这里没有证明提到“${text}”。` : '这里没有证明。'),
  map: '先学什么、后学什么：概念图',
  needs: '先要掌握',
  allConcepts: '显示全部概念',
  notes: (lines, _count) => `你的笔记，第 ${lines} 行`,
  standing: { right: '预测正确', wrong: '预测错误', none: '尚未预测' },
  visitor: '登录后可看到自己预测对了哪些。',
};

export const words = { en, zh };
