import golden from './golden.json';
import type { Line } from './program';

/** What PyTorch was left with after a program. */
export interface Recorded {
  x: boolean;
  /** Null while y is unbound. */
  y: boolean | null;
  weight: boolean;
  spare: boolean;
  /** True when net(x) raised an error. */
  fails: boolean;
  /** The numbers of x and, where it is bound, of y. */
  values: readonly number[];
}

const programs: Readonly<Record<string, string>> = golden.programs;

/** Every program of three lines was run once by real PyTorch; this is what it left. True means moved. */
export function recordedOf(program: readonly Line[]): Recorded {
  const text = programs[program.join('')];
  if (!text) throw new Error(`golden.json has no program "${program.join('')}"; run golden.py anew`);
  const [flags = '', ...values] = text.split(' ');
  return {
    x: flags[0] === '1',
    y: flags[1] === '-' ? null : flags[1] === '1',
    weight: flags[2] === '1',
    spare: flags[3] === '1',
    fails: flags[4] === '1',
    values: values.map(Number),
  };
}

/** What PyTorch said to net(x) when only one of the two had moved, as recorded. */
export const recordedErrors: Readonly<Record<'xMoved' | 'netMoved', string>> = golden.errors;
