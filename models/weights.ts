/** One array of a trained model. */
export interface WeightArray {
  shape: readonly number[];
  values: Float32Array;
}

/** The arrays of a trained model by their names, such as `conv1.weight`. */
export type Weights = Readonly<Record<string, WeightArray>>;
