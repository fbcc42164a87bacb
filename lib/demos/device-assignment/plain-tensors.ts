import type { TensorOps } from './program';

/** A tensor without a device: its numbers and where it is. */
export interface PlainTensor {
  values: number[];
  there: boolean;
}

/** Runs programs without tensors, for pictures before the run and for the comparison with all of PyTorch's programs. */
export const plainTensors: TensorOps<PlainTensor> = {
  make: (values) => ({ values: [...values], there: false }),
  to: (tensor) => (tensor.there ? tensor : { values: [...tensor.values], there: true }),
  add: ({ values, there }) => ({ values: values.map((value) => value + 1), there }),
  addInPlace(tensor) {
    tensor.values = tensor.values.map((value) => value + 1);
  },
};
