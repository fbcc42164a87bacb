/** The lines a program is made of, as they are written in PyTorch; `there` is another dtype or device. */
export const lines = {
  p: 'pass',
  t: 'x.to(there)',
  T: 'x = x.to(there)',
  Y: 'y = x.to(there)',
  a: 'x.add(1)',
  i: 'x.add_(1)',
  n: 'y = x',
  m: 'net.to(there)',
  M: 'net = net.to(there)',
} as const;

export type Line = keyof typeof lines;

export const lineNames = Object.keys(lines) as Line[];

/** What a program needs of tensors, live ones or plain numbers. */
export interface TensorOps<T> {
  make(values: readonly number[]): T;
  /** The tensor over there: a new one, or the given one itself when it is there already, as Tensor.to does. */
  to(tensor: T): T;
  /** A new tensor, one larger. */
  add(tensor: T): T;
  /** The same tensor, one larger. */
  addInPlace(tensor: T): void;
}

/** What the names stand for. Two names may stand for one tensor. */
export interface Memory<T> {
  x: T;
  y: T | null;
  /** A registered parameter of the module. */
  weight: T;
  /** The weight of a layer in a plain Python list, which the module does not know. */
  spare: T;
  /** Results that no name was given to. */
  dropped: readonly T[];
}

export function start<T>(ops: TensorOps<T>): Memory<T> {
  const [x, weight, spare] = [ops.make([1, 2]), ops.make([1, 1]), ops.make([1, 1])];
  return { x, y: null, weight, spare, dropped: [] };
}

/**
 * Runs one line. Assignment binds a name to a tensor and changes no tensor; `add_` changes the tensor, for all its names;
 * a module moves the parameters it registered, whether or not its result is assigned.
 */
export function step<T>(memory: Memory<T>, line: Line, ops: TensorOps<T>): Memory<T> {
  const { x } = memory;
  switch (line) {
    case 'p':
      return memory;
    case 't':
      return drop(memory, ops.to(x));
    case 'a':
      return drop(memory, ops.add(x));
    case 'T':
      return { ...memory, x: ops.to(x) };
    case 'Y':
      return { ...memory, y: ops.to(x) };
    case 'n':
      return { ...memory, y: x };
    case 'i':
      ops.addInPlace(x);
      return memory;
    case 'm':
    case 'M':
      return { ...memory, weight: ops.to(memory.weight) };
  }
}

/** A result without a name is lost, unless it is a tensor that has one. */
function drop<T>(memory: Memory<T>, result: T): Memory<T> {
  const isNamed = result === memory.x || result === memory.y;
  return isNamed ? memory : { ...memory, dropped: [...memory.dropped, result] };
}
