/** The stamp on what the notes say. */
export const stampOf = {
  confirmed: 'holds',
  'half-true': 'half-true',
  refuted: 'refuted',
  undecided: 'undecided',
} as const;
