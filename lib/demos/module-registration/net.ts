import { Leaf, Linear, Module, ModuleList } from './module';
import type { Params } from './params';

/** Every layer maps 3 features to 3, so that any layer can stand in for any other. */
const features = 3;

/** One layer as the author wrote it; a shared layer stands here twice with the same tensors. */
interface Slot {
  /** How the code reaches it: `self.l1`, `self.layers[0]`. */
  path: string;
  weight: Leaf;
  bias: Leaf;
  /** How its tensors are written, weight first. */
  names: readonly [string, string];
}

export interface Net {
  module: Module;
  slots: readonly Slot[];
  mean: Leaf;
}

/** Fixed numbers in [-0.5, 0.5], the same in golden.py: no seed to agree on with PyTorch. */
function numbers(layer: number, offset: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => (((k + offset) * 7 + layer * 5) % 11) / 10 - 0.5);
}

/** `__init__` of a small network, with the layers held in one of five ways. */
export function buildNet({ holder, layers, shared, buffer }: Params): Net {
  const module = new Module();
  const mean = new Leaf([features], [0.1, 0.2, 0.3]);
  if (buffer) module.registerBuffer('mean', mean);
  else module.assign('mean', mean);

  const made = Array.from({ length: layers }, (_, i) => ({
    weight: new Leaf([features, features], numbers(i, 0, features * features)),
    bias: new Leaf([features], numbers(i, features * features, features)),
  }));
  if (holder === 'bare-tensor') {
    if (shared) made[layers - 1] = made[0] as (typeof made)[number];
    const slots = made.map((leaves, i) => {
      module.assign(`w${i + 1}`, leaves.weight);
      module.assign(`b${i + 1}`, leaves.bias);
      const names = [`self.w${i + 1}`, `self.b${i + 1}`] as const;
      return { path: names.join(', '), names, ...leaves };
    });
    return { module, slots, mean };
  }

  const linears = made.map(({ weight, bias }) => new Linear(weight, bias));
  if (shared) linears[layers - 1] = linears[0] as Linear;
  hold(module, holder, linears);
  const slots = linears.map(({ weight, bias }, i) => {
    const path = pathOf(holder, i);
    return { path, weight, bias, names: [`${path}.weight`, `${path}.bias`] as const };
  });
  return { module, slots, mean };
}

function hold(
  module: Module,
  holder: Exclude<Params['holder'], 'bare-tensor'>,
  linears: readonly Linear[],
): void {
  const attribute = (linear: Linear, i: number) => module.assign(`l${i + 1}`, linear);
  if (holder === 'attribute') linears.forEach(attribute);
  else if (holder === 'module-list') module.assign('layers', new ModuleList(linears));
  else if (holder === 'list') module.assign('layers', linears);
  else {
    linears.slice(0, 1).forEach(attribute);
    module.assign('rest', linears.slice(1));
  }
}

function pathOf(holder: Params['holder'], i: number): string {
  if (holder === 'attribute' || (holder === 'mixed' && i === 0)) return `self.l${i + 1}`;
  return holder === 'mixed' ? `self.rest[${i - 1}]` : `self.layers[${i}]`;
}
