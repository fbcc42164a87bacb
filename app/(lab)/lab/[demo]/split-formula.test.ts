import { expect, it } from 'vitest';
import { splitFormula } from './split-formula';

it('cuts at the outermost spaces only', () => {
  expect(splitFormula(String.raw`a = b \qquad \htmlData{part=x}{c \quad d},\quad e`)).toEqual([
    'a = b',
    String.raw`\htmlData{part=x}{c \quad d},`,
    'e',
  ]);
});

it('leaves environments and delimiters whole', () => {
  const whole = String.raw`\left[ a \quad b \right] \begin{matrix} c \quad d \end{matrix}`;
  expect(splitFormula(whole)).toEqual([whole]);
});

it('takes an escaped brace for a sign, not for a group', () => {
  expect(splitFormula(String.raw`\{a\} \quad b`)).toEqual([String.raw`\{a\}`, 'b']);
});
