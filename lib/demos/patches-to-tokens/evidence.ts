/** What was measured of one image and one patch side. */
export interface Evidence {
  of: { patch: number; side: number; picture: string; order: 'rows' | 'shuffled' };
  /** Shape of the token matrix: [tokens, numbers in a token]. */
  shape: readonly [number, number];
  /** Tokens of 32 px in patches of 2, 32 in 16 and 256 in 16, each cut on the device. */
  sizes: readonly number[];
  /** Tokens with half the patch side; null when the side cannot be halved. */
  halved: number | null;
  /** Which patch stands at each place of the sequence. */
  order: readonly number[];
  /** The tokens put back together: bytes [covered side, covered side, 3]. */
  folded: readonly number[];
  /** Largest difference between the image and the tokens put back together, in [0, 1]. */
  foldDifference: number;
  /** Pixels at the right and lower edge that fill no whole patch. */
  lost: number;
  /** [tokens][6]: a convolution with kernel and stride P, and a linear layer on the tokens. */
  convolved: readonly (readonly number[])[];
  linear: readonly (readonly number[])[];
}
