import type { RunContext } from '@/lib/demos/contract';
import { goldenNumbers, maxDifference } from '@/lib/demos/shared/golden-numbers';
import { createRng, type Rng, seedFrom } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import golden from './golden.json';
import type { Params } from './params';
import { type Reach, reachFrom } from './reach';
import { tokensOf } from './tokens';
import { type LayerWeights, type RnnWeights, readBothWays, type SecondPass, type Tensor } from './two-way';

export interface Evidence {
  setting: Pick<Params, 'layers' | 'second'>;
  tokens: string[];
  reach: Reach;
  /** Largest difference between the backward final state and out[:, 0, H:], and out[:, −1, H:]. */
  finalAt: { start: number; end: number };
  /** Our two passes with PyTorch's weights. */
  reference: { out: number[]; reach: number[]; difference: number };
}

const [features, hidden] = [4, 4];

/** One vector for each word, the same wherever the word stands. */
function embed(tokens: readonly string[], rng: Rng): number[][] {
  const shift = Math.floor(rng() * 2 ** 31);
  return tokens.map((token) => {
    const draw = createRng(seedFrom(token) ^ shift);
    return Array.from({ length: features }, () => 2 * draw() - 1);
  });
}

/** Weights as nn.RNN draws them, uniform within ±1/√hidden. */
function drawLayers(tf: Tf, count: number, rng: Rng): LayerWeights[] {
  const draw = (shape: number[]) =>
    tf.tensor(
      Array.from({ length: shape.reduce((a, b) => a * b) }, () => (2 * rng() - 1) / Math.sqrt(hidden)),
      shape,
    );
  const direction = (input: number): RnnWeights => ({
    input: draw([hidden, input]),
    hidden: draw([hidden, hidden]),
    bias: draw([hidden]),
  });
  return Array.from({ length: count }, (_, layer) => {
    const input = layer === 0 ? features : 2 * hidden;
    return { forward: direction(input), backward: direction(input) };
  });
}

/**
 * The whole Jacobian of out in one backward pass: a batch of time × 2 × hidden copies of the sentence, each pulled back
 * from one entry of out. Returns its squares summed over features, [time × 2 × hidden, time].
 */
function squaredJacobian(tf: Tf, x: Tensor, layers: readonly LayerWeights[], second: SecondPass): Tensor {
  const [, time = 1] = x.shape;
  const size = (layers[0]?.forward.bias.shape[0] ?? hidden) * 2;
  const copies = tf.tile(x, [time * size, 1, 1]);
  const seeds = tf.reshape(tf.eye(time * size), [time * size, time, size]);
  const jacobian = tf.grad((given) => readBothWays(tf, given, layers, second).out)(copies, seeds);
  return tf.sum(tf.square(jacobian), 2);
}

/** Reads both ways, then asks of every entry of out which tokens it depends on. */
export async function run(tf: Tf, params: Params, { rng }: RunContext<Evidence>): Promise<Evidence> {
  const { sentence, layers: depth, second } = params;
  const found = tokensOf(sentence);
  const tokens = found.length > 0 ? found : ['—'];
  const time = tokens.length;
  const vectors = embed(tokens, rng);

  const [squares, gaps, torchOut, torchSquares] = tf.tidy(() => {
    const x = tf.tensor3d([vectors]);
    const layers = drawLayers(tf, depth, rng);
    const { out, final } = readBothWays(tf, x, layers, second);
    const backwardAt = (t: number) => tf.reshape(tf.slice(out, [0, t, hidden], [1, 1, hidden]), [hidden]);
    const last = tf.reshape(tf.slice(final, [1, 0, 0], [1, 1, hidden]), [hidden]);
    const gap = (t: number) => tf.max(tf.abs(tf.sub(backwardAt(t), last)));
    const torch = { x: tf.tensor3d(golden.x), layers: [torchLayer(tf)] };
    return [
      squaredJacobian(tf, x, layers, second),
      tf.stack([gap(0), gap(time - 1)]),
      readBothWays(tf, torch.x, torch.layers, second).out,
      squaredJacobian(tf, torch.x, torch.layers, second),
    ] as [Tensor, Tensor, Tensor, Tensor];
  });
  const [of, [start = Number.NaN, end = Number.NaN], out, torchOf] = await Promise.all([
    squares.data(),
    gaps.data(),
    torchOut.data(),
    torchSquares.data(),
  ]);
  tf.dispose([squares, gaps, torchOut, torchSquares]);
  const torchReach = reachFrom(torchOf, golden.out[0]?.length ?? 0, hidden);
  const reference = { out: [...out], reach: [torchReach.forward, torchReach.backward].flat(2) };
  return {
    setting: { layers: depth, second },
    tokens,
    reach: reachFrom(of, time, hidden),
    finalAt: { start, end },
    reference: {
      ...reference,
      difference: Math.max(
        maxDifference(reference.out, goldenNumbers(golden.out)),
        maxDifference(reference.reach, goldenNumbers(golden.reach)),
      ),
    },
  };
}

function torchLayer(tf: Tf): LayerWeights {
  const direction = ({ input, hidden: recurrent, bias }: (typeof golden.cells)['forward']) => ({
    input: tf.tensor2d(input),
    hidden: tf.tensor2d(recurrent),
    bias: tf.tensor1d(bias),
  });
  return { forward: direction(golden.cells.forward), backward: direction(golden.cells.backward) };
}
