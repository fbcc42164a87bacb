const en = {
  title: 'Today',
  heading: (n: number) =>
    n === 0 ? 'Today, nothing is due' : `Today, ${n} ${n === 1 ? 'card' : 'cards'} due`,
  start: 'Start review',
  about: (minutes: number) => `about ${minutes} min`,
  fresh: (n: number) => `${n} of them new`,
  doneToday: (n: number) => `${n} ${n === 1 ? 'card' : 'cards'} done today`,
  nothing: 'You are done for today.',
  tomorrow: (n: number) => (n === 0 ? 'Nothing is due tomorrow yet.' : `Tomorrow: ${n}.`),
  welcome: 'Every card comes from a line of the notes, and most can be put on trial before you believe them.',
  undoThere: 'Undo something',
  wrong: 'Wrong in the notes',
  wrongNote: (open: number) => `${open} ${open === 1 ? 'claim does' : 'claims do'} not hold as written.`,
  allClaims: 'All claims on trial',
  proof: 'See the proof',
  asked: 'asked in the exam',
  line: (n: number) => `line ${n}`,
  weakest: 'Weakest now',
  weakestNote: 'Chance that you could recall the card today.',
  weakestEmpty: 'Nothing is about to be forgotten today. From tomorrow on the weakest cards stand here.',
  forecast: 'The next nine days',
  forecastSummary: (total: number, peak: number, day: string) =>
    total === 0
      ? 'No card is scheduled yet.'
      : `${total} reviews fall due in nine days; the most on one day is ${peak}, ${day}.`,
  table: 'As a table',
  day: 'Day',
  due: 'Cards due',
  overdueToo: 'today',
  percent: (value: number) => `${value} %`,
};

const zh: typeof en = {
  title: '今天',
  heading: (n) => (n === 0 ? '今天没有到期的卡片' : `今天有 ${n} 张卡片到期`),
  start: '开始复习',
  about: (minutes) => `约 ${minutes} 分钟`,
  fresh: (n) => `其中 ${n} 张是新的`,
  doneToday: (n) => `今天完成了 ${n} 张`,
  nothing: '今天的都做完了。',
  tomorrow: (n) => (n === 0 ? '明天还没有到期的卡片。' : `明天：${n} 张。`),
  welcome: '每张卡片都出自笔记里的某一行，大多数都可以先审一审再相信。',
  undoThere: '撤销某次评分',
  wrong: '笔记里的错误',
  wrongNote: (open) => `有 ${open} 条说法照原文不成立。`,
  allClaims: '查看所有被审的说法',
  proof: '看证明',
  asked: '考过',
  line: (n) => `第 ${n} 行`,
  weakest: '现在最薄弱',
  weakestNote: '今天能想起这张卡片的概率。',
  weakestEmpty: '今天没有快要忘记的卡片。从明天起，最薄弱的会列在这里。',
  forecast: '接下来九天',
  forecastSummary: (total, peak, day) =>
    total === 0 ? '还没有安排任何卡片。' : `九天内共有 ${total} 次复习到期，最多的一天是${day}，${peak} 张。`,
  table: '看表格',
  day: '日期',
  due: '到期卡片',
  overdueToo: '今天',
  percent: (value) => `${value}%`,
};

/** The words of Today. */
export const words = { en, zh };
