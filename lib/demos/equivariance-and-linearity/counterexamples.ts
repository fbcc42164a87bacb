import type { Counterexample } from '@/lib/demos/contract';
import type { EquivarianceParams } from './run';

type Breaks = Counterexample<Partial<EquivarianceParams>>;

/** Each breaks one of the three properties. */
export const counterexamples: readonly [Breaks, ...Breaks[]] = [
  {
    id: 'bias',
    label: { en: 'add a bias', zh: '加偏置' },
    params: { subject: 'affine' },
    refutes: ['linear'],
  },
  {
    id: 'max',
    label: { en: 'max pooling', zh: '换成最大池化' },
    params: { subject: 'max' },
    refutes: ['linear'],
  },
  {
    id: 'hidden',
    label: { en: 'a + b = 1 hides the bias', zh: 'a + b = 1 藏住偏置' },
    params: { a: 2, b: -1 },
    refutes: ['bent'],
  },
  {
    id: 'zeros',
    label: { en: 'zeros at the border', zh: '边界补零' },
    params: { border: 'zeros' },
    refutes: ['moves'],
  },
  {
    id: 'stride',
    label: { en: 'stride 2, shift 1', zh: '步幅 2，移 1' },
    params: { stride: 2, dx: 1, dy: 0 },
    refutes: ['moves'],
  },
  {
    id: 'dense',
    label: { en: 'dense layer at the end', zh: '末层用全连接' },
    params: { head: 'dense' },
    refutes: ['invariant'],
  },
];
