import type { Stance } from '@/lib/notes/card';
import type { EffectiveEvent } from '@/lib/scheduling/effective-events';
import type { MemoryPhase } from '@/lib/scheduling/memory';
import { words } from '../words';

const seconds = (ms: number) => Math.round(ms / 1000);

const en = {
  title: 'About this card',
  id: 'Card',
  topic: 'Topic',
  lines: 'Lines of the notes',
  stance: 'Against the notes',
  stances: {
    confirms: 'confirms them',
    sharpens: 'says it more exactly',
    corrects: 'corrects them',
  } satisfies Record<Stance, string>,
  revision: 'Revision',
  phase: 'Stage',
  phases: {
    new: 'new',
    learning: 'learning, in minutes',
    review: 'in days',
    relearning: 'forgotten, in minutes again',
  } satisfies Record<MemoryPhase, string>,
  recall: 'Chance to recall it now',
  stability: 'Falls to 90 % in',
  days: (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} days`,
  difficulty: 'Difficulty',
  due: 'Due',
  reps: 'Ratings / forgotten',
  leech: 'Forgotten often: rewrite it in your own words or run its proof before you rate it again.',
  history: 'History',
  never: 'Never rated.',
  act(event: EffectiveEvent): string {
    switch (event.kind) {
      case 'rated': {
        const sure = event.confidence ? `, ${event.confidence} % sure` : '';
        return `${words.en.grades[event.rating]} after ${seconds(event.answerMs)} s${sure}`;
      }
      case 'suspended':
        return event.suspended ? 'suspended' : 'taken up again';
      case 'buried':
        return 'put off a day';
      case 'flagged':
        return event.flagged ? 'flagged' : 'flag taken off';
    }
  },
  close: 'Close',
};

const zh: typeof en = {
  title: '卡片信息',
  id: '卡片',
  topic: '主题',
  lines: '笔记行号',
  stance: '与笔记的关系',
  stances: { confirms: '与笔记一致', sharpens: '说得更准确', corrects: '纠正笔记' },
  revision: '版本',
  phase: '阶段',
  phases: {
    new: '新卡片',
    learning: '学习中（按分钟）',
    review: '复习中（按天）',
    relearning: '忘记后重学（按分钟）',
  },
  recall: '此刻想起的概率',
  stability: '降到 90% 需要',
  days: (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} 天`,
  difficulty: '难度',
  due: '到期',
  reps: '评分次数 / 遗忘次数',
  leech: '经常忘记：用自己的话改写它，或者先运行证明再评分。',
  history: '历史',
  never: '还没有评过分。',
  act(event) {
    switch (event.kind) {
      case 'rated': {
        const sure = event.confidence ? `，${event.confidence}% 把握` : '';
        return `${words.zh.grades[event.rating]}，用时 ${seconds(event.answerMs)} 秒${sure}`;
      }
      case 'suspended':
        return event.suspended ? '暂停' : '恢复';
      case 'buried':
        return '推迟一天';
      case 'flagged':
        return event.flagged ? '标记' : '取消标记';
    }
  },
  close: '关闭',
};

/** The words of the card's information sheet. */
export const infoWords = { en, zh };
