import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import { drawWeights } from './draw-weights';
import type { Evidence } from './evidence';
import { blockJacobians, chainSlopes, gradientNorms } from './network';
import type { Params } from './params';

/** The same weights twice: stacked plainly, and with the skip as set. */
export async function run(tf: Tf, given: Params, { report, turn }: RunContext<Evidence>): Promise<Evidence> {
  const { depth, activation, init, skip, carry, slope, weights } = given;
  const drawn = drawWeights(weights, depth, init);
  const onTrial = skip ? carry : null;
  const plain = await gradientNorms(tf, drawn, activation, null);
  const first: Evidence = {
    of: given,
    plain: plain.norms,
    residual: [],
    signal: Number.NaN,
    ...(await blockJacobians(tf, drawn, activation, onTrial)),
    chain: await chainSlopes(tf, depth, slope, onTrial),
  };
  report(1, 2, first);
  if (!(await turn())) return first;
  const residual = await gradientNorms(tf, drawn, activation, onTrial);
  return { ...first, residual: residual.norms, signal: residual.signal };
}
