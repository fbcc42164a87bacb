import { z } from 'zod';
import { choiceParam, flagParam, integerParam } from '@/lib/demos/shared/params';

export const params = z.object({
  holder: choiceParam('module-list', {
    label: { en: 'how __init__ holds the layers', zh: '__init__ 里怎样存放各层' },
    options: [
      { value: 'attribute', label: { en: 'self.l1 = nn.Linear(…), …', zh: 'self.l1 = nn.Linear(…)，…' } },
      {
        value: 'module-list',
        label: { en: 'self.layers = nn.ModuleList([…])', zh: 'self.layers = nn.ModuleList([…])' },
      },
      { value: 'list', label: { en: 'self.layers = […], a plain list', zh: 'self.layers = […]，普通列表' } },
      {
        value: 'mixed',
        label: {
          en: 'self.l1 = nn.Linear(…), the rest in a plain list',
          zh: 'self.l1 = nn.Linear(…)，其余放普通列表',
        },
      },
      {
        value: 'bare-tensor',
        label: { en: 'self.w1 = a tensor with requires_grad', zh: 'self.w1 = 带 requires_grad 的普通张量' },
      },
    ],
  }),
  layers: integerParam(3, { label: { en: 'layers', zh: '层数' }, min: 1, max: 4 }),
  shared: flagParam(false, {
    label: { en: 'the last layer is the first one again', zh: '最后一层就是第一层' },
  }),
  buffer: flagParam(true, {
    label: { en: 'mean through register_buffer', zh: 'mean 用 register_buffer 登记' },
  }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
