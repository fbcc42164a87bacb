import { z } from 'zod';
import { choiceParam, integerParam, textParam } from '@/lib/demos/shared/params';
import { maxTokens } from './tokens';

export const params = z.object({
  sentence: textParam('the bank of the river', {
    label: { en: 'sentence, up to eight tokens', zh: '句子，最多八个 token' },
    maxLength: 64,
  }),
  position: integerParam(1, {
    label: { en: 'position looked at', zh: '看哪个位置' },
    min: 0,
    max: maxTokens - 1,
  }),
  layers: integerParam(1, { label: { en: 'layers', zh: '层数' }, min: 1, max: 2 }),
  second: choiceParam('aligned', {
    label: { en: 'second pass', zh: '第二遍' },
    options: [
      { value: 'aligned', label: { en: 'from the end, put back in place', zh: '从末尾读，再放回原位' } },
      { value: 'not-flipped', label: { en: 'from the end, not put back', zh: '从末尾读，忘了放回' } },
      { value: 'forward', label: { en: 'from the start again', zh: '又从开头读' } },
    ],
  }),
  summary: choiceParam('final', {
    label: { en: 'summary of the sentence', zh: '句子的摘要' },
    options: [
      { value: 'final', label: { en: 'h_n, both last states', zh: 'h_n，两个末状态' } },
      { value: 'last', label: { en: 'out[:, −1, :]', zh: 'out[:, −1, :]' } },
    ],
  }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
