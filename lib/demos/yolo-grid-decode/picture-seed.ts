/** The picture under the grid; the default numbers are what the digit detector says about it (detector-numbers.test.ts). */
export const pictureSeed = 9_000_013;
