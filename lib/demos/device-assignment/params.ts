import { z } from 'zod';
import { choiceParam } from '@/lib/demos/shared/params';
import { type Line, lineNames, lines } from './program';

const options = lineNames.map((value) => ({ value, label: { en: lines[value], zh: lines[value] } }));
const line = (number: number, fallback: Line) =>
  choiceParam<Line>(fallback, { label: { en: `line ${number}`, zh: `第 ${number} 行` }, options });

export const params = z.object({
  first: line(1, 't'),
  second: line(2, 'a'),
  third: line(3, 'm'),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;

export function programOf({ first, second, third }: Params): readonly [Line, Line, Line] {
  return [first, second, third];
}
