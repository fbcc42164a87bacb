import type { Activation } from './activations';

/** How the three courses are told apart: by colour, dash and label. */
export const looks: Readonly<Record<Activation, { colour: string; dash?: string; width: number }>> = {
  tanh: { colour: 'var(--axis-hidden)', width: 2.5 },
  relu: { colour: 'var(--axis-batch)', dash: '7 4', width: 2 },
  identity: { colour: 'var(--gradient-positive)', dash: '2 4', width: 2.5 },
};
