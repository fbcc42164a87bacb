import { z } from 'zod';
import { choiceParam, realParam, textParam } from '@/lib/demos/shared/params';
import { functionIds, graphs } from './graphs';

export const xRange = { min: -2, max: 2, step: 0.1 };

export const params = z.object({
  chosen: choiceParam('f', {
    label: { en: 'function in the graph', zh: '图中的函数' },
    options: functionIds.map((id) => ({ value: id, label: { en: graphs[id].name, zh: graphs[id].name } })),
  }),
  formula: textParam('', {
    label: { en: 'your own f(x) in the graph', zh: '图中换成自己的 f(x)' },
    maxLength: 60,
  }),
  x: realParam(0, { label: { en: 'x', zh: 'x' }, ...xRange }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
