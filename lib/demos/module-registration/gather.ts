import type { Tf } from '@/lib/tensor/tf';
import type { Evidence, Traced } from './evidence';
import type { Leaf } from './module';
import { buildNet } from './net';
import type { Params } from './params';
import { emptyListError, stepOnce } from './step';

/** Builds the network, asks the module for its books, takes one step, and writes down what happened to every tensor. */
export async function gather(tf: Tf, given: Params): Promise<Evidence> {
  const net = buildNet(given);
  const parameters = [...net.module.namedParameters()];
  const state = [...net.module.state()];
  const registeredAs = new Map<Leaf, string>(parameters.map(([name, leaf]) => [leaf, name]));
  const saved = new Set(state.map(([, leaf]) => leaf));
  const steps = await stepOnce(tf, net, new Set(registeredAs.keys()));

  const tensors: Traced[] = [];
  const indexOf = new Map<Leaf, number>();
  const trace = (leaf: Leaf, name: string, kind: Traced['kind']): number => {
    const known = indexOf.get(leaf);
    const step = steps.get(leaf);
    if (known !== undefined || !step) return known ?? -1;
    indexOf.set(leaf, tensors.length);
    tensors.push({
      name,
      kind,
      registeredAs: registeredAs.get(leaf) ?? null,
      saved: saved.has(leaf),
      ...step,
    });
    return tensors.length - 1;
  };
  const slots = net.slots.map(({ path, weight, bias, names }) => ({
    path,
    tensors: [trace(weight, names[0], 'parameter'), trace(bias, names[1], 'parameter')],
  }));
  trace(net.mean, 'self.mean', 'buffer');
  return {
    slots,
    tensors,
    parameterNames: parameters.map(([name]) => name),
    stateNames: state.map(([name]) => name),
    optimiserError: parameters.length === 0 ? emptyListError : null,
  };
}
