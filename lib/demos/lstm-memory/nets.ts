/** The four nets on trial; `open` is the LSTM with the bias on its forget gate. */
export const nets = ['rnn', 'gru', 'lstm', 'open'] as const;

export type NetName = (typeof nets)[number];
