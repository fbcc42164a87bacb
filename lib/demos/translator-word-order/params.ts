import { z } from 'zod';
import { choiceParam, integerParam, textParam } from '@/lib/demos/shared/params';

export const params = z.object({
  sentence: textParam('small cats see big red apples outside today', {
    label: { en: 'sentence', zh: '句子' },
    maxLength: 90,
  }),
  delay: integerParam(0, {
    label: { en: 'words the left-to-right model waits', zh: '单向模型等几个词再答' },
    min: 0,
    max: 5,
  }),
  hidden: choiceParam('nobody', {
    label: { en: 'hide later words from', zh: '不让谁看后面的词' },
    options: [
      { value: 'nobody', label: { en: 'nobody', zh: '都能看' } },
      { value: 'attention', label: { en: 'the attention (causal mask)', zh: '注意力（因果掩码）' } },
      { value: 'bidirectional', label: { en: 'the bidirectional model', zh: '双向模型' } },
    ],
  }),
});

export type Params = z.output<typeof params>;
