import type { Bilingual } from '@/lib/kernel/bilingual';
import type { Augmentation } from './pixel-maps';

export const title: Bilingual = { en: 'Augmentation and the label', zh: '数据增强与标签' };

export const claim: Bilingual = {
  en: 'Augmentation helps only where the label survives it: random shifts raise accuracy on shifted digits, at a price on centred ones; half turns make 6 and 9 a coin toss.',
  zh: '标签不变，数据增强才有用：随机平移提高移动数字的准确率，但居中数字要付代价；转半圈则让 6 和 9 变成抛硬币。',
};

export const stance = {
  notes: {
    en: 'The notes want random transforms “to improve generalisation”, at least three more. More is not better as such: each must keep the label, and each costs training.',
    zh: '笔记想用随机变换提高泛化，至少再加三种。并非越多越好：每一种都不能改变标签，也都要花训练量。',
  },
  verdict: 'half-true',
} as const;

export const kindNames: Record<Augmentation, Bilingual> = {
  none: { en: 'none', zh: '不增强' },
  shift: { en: 'shift', zh: '平移' },
  'half-turn': { en: 'half turn', zh: '转半圈' },
  'flip-x': { en: 'mirror ↔', zh: '左右翻转' },
  'flip-y': { en: 'mirror ↕', zh: '上下翻转' },
};

export const rowLabels = {
  shifted: { en: 'shifted digits: plain → A', zh: '移动的数字：不增强 → A' },
  centred: { en: 'centred digits: plain → A', zh: '居中的数字：不增强 → A' },
  pair: { en: '6 or 9? plain → B', zh: '6 还是 9：不增强 → B' },
  renamed: { en: 'plain net: B’s 6 is a 9, its 9 a 6', zh: '不增强的网络：B 变换后 6 成 9、9 成 6' },
} satisfies Record<string, Bilingual>;

export const rowRules = {
  shifted: { en: '≥ 12 points up; chance is 10 %', zh: '至少高 12 个百分点；乱猜 10 %' },
  centred: { en: '≥ 15 points down: the price, same steps', zh: '至少低 15 个百分点：步数相同的代价' },
  pair: { en: '≥ 25 points down; chance is 50 %', zh: '至少低 25 个百分点；乱猜 50 %' },
  renamed: { en: '≥ 60 %: the label does not survive', zh: '≥ 60 %：标签变了' },
} satisfies Record<string, Bilingual>;

export const counterexampleLabels = {
  centredTest: { en: 'Test digits are not shifted', zh: '测试数字不移动' },
  nothing: { en: 'A: no augmentation', zh: 'A：不增强' },
  mirror: { en: 'B: mirror ↔; a mirrored 6 is no 9', zh: 'B：左右翻转；翻转的 6 不是 9' },
  relabel: { en: 'B: turn the label too, 6 ↔ 9', zh: 'B：标签也跟着换，6 ↔ 9' },
} satisfies Record<string, Bilingual>;
