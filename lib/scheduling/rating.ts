/** Again 1 (forgotten), Hard 2 (a pass, with trouble), Good 3, Easy 4. */
export type Rating = 1 | 2 | 3 | 4;

export const ratings = [1, 2, 3, 4] as const satisfies readonly Rating[];
