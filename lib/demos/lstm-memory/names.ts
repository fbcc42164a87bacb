import type { Bilingual } from '@/lib/kernel/bilingual';
import type { NetName } from './nets';

export const netNames: Readonly<Record<NetName, Bilingual>> = {
  rnn: { en: 'RNN', zh: 'RNN' },
  gru: { en: 'GRU', zh: 'GRU' },
  lstm: { en: 'LSTM', zh: 'LSTM' },
  open: { en: 'LSTM + bias', zh: 'LSTM + 偏置' },
};

/** Told apart by colour, dash and label. */
export const netLooks: Readonly<Record<NetName, { colour: string; dash?: string; width: number }>> = {
  rnn: { colour: 'var(--ink-soft)', dash: '2 4', width: 2 },
  gru: { colour: 'var(--axis-batch)', dash: '8 3 2 3', width: 2 },
  lstm: { colour: 'var(--axis-hidden)', dash: '7 4', width: 2 },
  open: { colour: 'var(--axis-time)', width: 3 },
};
