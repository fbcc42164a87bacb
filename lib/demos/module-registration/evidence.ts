/** One tensor of the network before and after one step; a shared one is listed once. */
export interface Traced {
  /** As the code writes it: `self.layers[0].weight`. */
  name: string;
  kind: 'parameter' | 'buffer';
  /** Its name in named_parameters(), or null when the module does not know it. */
  registeredAs: string | null;
  saved: boolean;
  /** Whether the backward pass left a gradient: it takes part in the output and requires one. */
  hasGradient: boolean;
  before: number[];
  after: number[];
}

export interface Evidence {
  /** Layers as the author wrote them, a shared one twice; each lists the indices of its tensors in `tensors`. */
  slots: { path: string; tensors: number[] }[];
  tensors: Traced[];
  parameterNames: string[];
  stateNames: string[];
  /** What the optimiser's constructor threw, or null. */
  optimiserError: string | null;
}

/** Exact: a tensor moved when any of its numbers changed at all. */
export function moved({ before, after }: Traced): boolean {
  return before.some((value, i) => value !== after[i]);
}

/** Tensors the author meant to learn, registered or not. */
export function learnable({ tensors }: Evidence): Traced[] {
  return tensors.filter(({ kind }) => kind === 'parameter');
}
