import type { Tf } from '@/lib/tensor/tf';
import type { Examined, Measured } from './evidence';
import { functionIds, type Graph, type GraphNode, graphs } from './graphs';

type Scalar = ReturnType<Tf['scalar']>;
type Tensor = InstanceType<Tf['Tensor']>;

/** The whole expression as one function of x. */
function evaluate(tf: Tf, graph: Graph, x: Tensor, atZero: Tensor): Tensor {
  const values = new Map<string, Tensor>([['x', x]]);
  for (const node of graph.nodes.slice(1)) values.set(node.id, apply(tf, node, values, atZero));
  return values.get('out') as Tensor;
}

function apply(tf: Tf, node: GraphNode, values: ReadonlyMap<string, Tensor>, atZero: Tensor): Tensor {
  const inputs = node.inputs.map((id) => values.get(id) as Tensor);
  return node.apply(tf, inputs, atZero);
}

/** Value and slope of every function at x, by `tf.grad` of the whole. One read of the device. */
export async function measure(tf: Tf, x: number): Promise<Measured[]> {
  const all = tf.tidy(() => {
    const atZero = tf.scalar(x === 0, 'bool');
    const pairs = functionIds.map((id) => {
      const { value, grad } = tf.valueAndGrad((at) => evaluate(tf, graphs[id], at, atZero))(tf.scalar(x));
      return tf.stack([value, grad]);
    });
    return tf.stack(pairs);
  });
  const values = (await all.array()) as [number, number][];
  all.dispose();
  return functionIds.map((id, i) => ({
    id,
    value: values[i]?.[0] as number,
    slope: values[i]?.[1] as number,
  }));
}

/** Value and slope of one graph at x, by `tf.grad` of the whole. */
export async function measureGraph(
  tf: Tf,
  graph: Graph,
  x: number,
): Promise<{ value: number; slope: number }> {
  const both = tf.tidy(() => {
    const atZero = tf.scalar(x === 0, 'bool');
    const { value, grad } = tf.valueAndGrad((at) => evaluate(tf, graph, at, atZero))(tf.scalar(x));
    return tf.stack([value, grad]);
  });
  const [value = Number.NaN, slope = Number.NaN] = await both.data();
  both.dispose();
  return { value, slope };
}

/**
 * Reverse mode by hand, one node at a time, with tfjs's own gradient of every single operation: forward values
 * first, then from the output back, each node adding up what its consumers send.
 */
export async function examine(tf: Tf, { nodes }: Graph, x: number): Promise<Examined[]> {
  const flat = tf.tidy(() => {
    const atZero = tf.scalar(x === 0, 'bool');
    const values = new Map<string, Tensor>([['x', tf.scalar(x)]]);
    for (const node of nodes.slice(1)) values.set(node.id, apply(tf, node, values, atZero));

    const gradients = new Map<string, Tensor>([['out', tf.scalar(1)]]);
    const sends = new Map<string, Tensor[]>();
    for (const node of nodes.toReversed()) {
      if (node.inputs.length === 0) continue;
      const inputs = node.inputs.map((input) => values.get(input) as Tensor);
      const local = tf.grads((...at: Tensor[]) => node.apply(tf, at, atZero));
      const sent = local(inputs, gradients.get(node.id) as Scalar);
      sends.set(node.id, sent);
      node.inputs.forEach((input, i) => {
        const before = gradients.get(input);
        gradients.set(input, before ? tf.add(before, sent[i] as Tensor) : (sent[i] as Tensor));
      });
    }
    const own = (node: GraphNode) => [values.get(node.id), gradients.get(node.id)] as [Tensor, Tensor];
    return tf.stack(nodes.flatMap((node) => [...own(node), ...(sends.get(node.id) ?? [])]));
  });
  const numbers = Array.from(await flat.data());
  flat.dispose();
  return nodes.map((node) => {
    const [value, gradient] = numbers.splice(0, 2) as [number, number];
    return { id: node.id, value, gradient, sends: numbers.splice(0, node.inputs.length) };
  });
}

/** Runs `work` on the cpu backend and puts the backend in use back; on the one in use if there is no cpu backend. */
export async function onCpu<T>(tf: Tf, work: () => Promise<T>): Promise<T> {
  const inUse = tf.getBackend();
  if (inUse === 'cpu' || !tf.findBackendFactory('cpu')) return work();
  await tf.setBackend('cpu');
  try {
    return await work();
  } finally {
    await tf.setBackend(inUse);
  }
}
