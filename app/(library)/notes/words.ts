import type { CardKind, Stance } from '@/lib/notes/card';
import type { ClaimVerdict } from '@/lib/notes/claim';

const en = {
  title: 'Notes on trial',
  lead: 'What the course taught, page by page. Every claim of the student’s own notes carries its verdict, and the proof that shows it.',
  allClaims: 'All claims with their verdicts',
  claimCount: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
  cardCount: (count: number) => (count === 1 ? '1 card' : `${count} cards`),
  noPages: 'No page yet; its claims are among all claims.',
  path: 'Where you are',
  inOther: '本页中文版',
  cardsHeading: 'Cards of this page',
  cardsLead: 'Answer aloud, then look. They come back in your reviews.',
  showAnswer: 'Show the answer',
  wants: 'The examiner wants to hear',
  rightAnswer: 'Right:',
  computed: 'Fresh numbers at each review; the proof computes the answer.',
  kinds: {
    basic: 'question',
    cloze: 'fill the gap',
    typed: 'typed',
    parametric: 'fresh numbers',
  } satisfies Record<CardKind, string>,
  stances: {
    confirms: 'confirms the notes',
    sharpens: 'sharpens the notes',
    corrects: 'corrects the notes',
  } satisfies Record<Stance, string>,
  previous: 'Before this',
  next: 'After this',
  otherPages: 'Other pages',
  trialTitle: 'Every claim, every verdict',
  trialLead: (total: number) =>
    `The student’s notes make ${total} claims here that can be judged. They are no answer key: some hold, some hold only in part, some are wrong. Each verdict names its reason and the proof you can run.`,
  filter: 'Verdict',
  all: 'All',
  none: 'No claim has this verdict.',
  verdicts: {
    confirmed: 'confirmed',
    'half-true': 'half true',
    refuted: 'refuted',
    undecided: 'undecided',
  } satisfies Record<ClaimVerdict, string>,
  onPage: 'Read it in context:',
};

const zh: typeof en = {
  title: '受审的笔记',
  lead: '课程内容逐页讲清。笔记里的每个说法都带着判定，以及让你亲眼看到结果的证明。',
  allClaims: '全部说法与判定',
  claimCount: (count) => `${count} 条说法`,
  cardCount: (count) => `${count} 张卡片`,
  noPages: '这部分还没有页面，说法收在“全部说法”里。',
  path: '当前位置',
  inOther: 'This page in English',
  cardsHeading: '本页的卡片',
  cardsLead: '先说出答案，再看。复习时还会遇到它们。',
  showAnswer: '看答案',
  wants: '考官想听到',
  rightAnswer: '正确答案：',
  computed: '每次复习换一组数，答案由证明现场算出。',
  kinds: { basic: '问答', cloze: '填空', typed: '键入', parametric: '随机数值' },
  stances: { confirms: '与笔记一致', sharpens: '把笔记说得更准', corrects: '纠正笔记' },
  previous: '上一页',
  next: '下一页',
  otherPages: '其他页面',
  trialTitle: '全部说法，逐条判定',
  trialLead: (total) =>
    `笔记里有 ${total} 条可以判定的说法。笔记不是标准答案：有的成立，有的只对一半，有的错了。每条判定都给出理由和可以运行的证明。`,
  filter: '判定',
  all: '全部',
  none: '没有这种判定的说法。',
  verdicts: { confirmed: '成立', 'half-true': '半对', refuted: '被推翻', undecided: '无法判定' },
  onPage: '在原文中读：',
};

export const words = { en, zh };
