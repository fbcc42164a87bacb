import type { Bilingual } from '@/lib/kernel/bilingual';
import { functionNames } from './formula';

/** What can be wrong with a typed formula, each with the remedy. */
export const problems = {
  empty: {
    en: 'There is no formula yet: write one in x, such as x^2 + 1/x.',
    zh: '还没有式子：写一个关于 x 的式子，例如 x^2 + 1/x。',
  },
  tooLong: (most: number) => ({
    en: `The formula is too long: at most ${most} characters.`,
    zh: `式子太长：最多 ${most} 个字符。`,
  }),
  tooDeep: {
    en: 'Too many brackets inside each other: simplify the formula.',
    zh: '括号嵌套太多层：请简化式子。',
  },
  endsEarly: {
    en: 'The formula ends too early: something is missing here, perhaps a closing bracket.',
    zh: '式子没写完：这里缺了东西，也许是右括号。',
  },
  unexpected: (text: string) => ({
    en: `“${text}” does not fit here: ${remedyFor(text).en}`,
    zh: `这里不该出现“${text}”：${remedyFor(text).zh}`,
  }),
  timesMissing: {
    en: 'A times sign is missing: write 2*x, not 2x or 2(x).',
    zh: '缺了乘号：要写 2*x，不能写 2x 或 2(x)。',
  },
  unknownName: (name: string, variables: readonly string[]) => ({
    en: `“${name}” is not known here. There are ${[...variables, 'pi', 'e'].join(', ')} and ${functionNames.join(', ')}.`,
    zh: `不认识“${name}”。可用 ${[...variables, 'pi', 'e'].join('、')}，以及 ${functionNames.join('、')}。`,
  }),
  unknownFunction: (name: string) => ({
    en: `There is no function “${name}”. There are ${functionNames.join(', ')}; a product needs its sign: x*(1 + x).`,
    zh: `没有函数“${name}”。可用 ${functionNames.join('、')}；乘法要写乘号：x*(1 + x)。`,
  }),
  needsBrackets: (name: string) => ({
    en: `${name} needs its brackets: write ${name}(x).`,
    zh: `${name} 后面要有括号：写成 ${name}(x)。`,
  }),
  oneArgument: (name: string) => ({
    en: `${name} takes exactly one value: write ${name}(x).`,
    zh: `${name} 只接受一个值：写成 ${name}(x)。`,
  }),
  badNumber: (text: string) => ({
    en: `${text} is too large: keep numbers below 1e30.`,
    zh: `${text} 太大：数要小于 1e30。`,
  }),
} satisfies Record<string, Bilingual | ((...given: never[]) => Bilingual)>;

const remedies: readonly { of: RegExp; remedy: Bilingual }[] = [
  { of: /[|]/, remedy: { en: 'write abs(x) for |x|.', zh: '|x| 请写成 abs(x)。' } },
  { of: /[=<>!?:]/, remedy: { en: 'write only the right-hand side.', zh: '只写等号右边的式子。' } },
  { of: /[,，;]/, remedy: { en: 'decimals take a point, 0.5.', zh: '小数请用点，如 0.5。' } },
  { of: /[²³⁴√π]/, remedy: { en: 'write x^2, sqrt(x) or pi.', zh: '请写 x^2、sqrt(x) 或 pi。' } },
  {
    of: /[)]/,
    remedy: {
      en: 'no bracket was opened for it, or nothing is in it.',
      zh: '没有与之配对的左括号，或括号里是空的。',
    },
  },
];

const general: Bilingual = {
  en: 'a formula has numbers, x, + − * / ^, brackets and functions.',
  zh: '式子由数、x、+ − * / ^、括号和函数组成。',
};

function remedyFor(text: string): Bilingual {
  return remedies.find(({ of }) => of.test(text))?.remedy ?? general;
}
