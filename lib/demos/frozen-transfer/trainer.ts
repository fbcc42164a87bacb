import type { Tf } from '@/lib/tensor/tf';
import { forward, type Statistics, type Tensor, updated } from './network';

interface Training {
  /** Replaced step by step; what was given is disposed of. */
  backbone: Tensor[];
  head: Tensor[];
  statistics: Statistics;
  x: Tensor;
  /** [rows, 1] of 0 and 1. */
  labels: Tensor;
  rate: number;
  /** Whether the backbone is trained too, and whether BatchNorm is in train mode. */
  trainsBackbone: boolean;
  trainMode: boolean;
}

const momentum = 0.9;

/** SGD with momentum as torch.optim.SGD does it: v ← 0.9 v + g, w ← w − rate · v. Only what is trained has a gradient or a v. */
export function createTraining(tf: Tf, state: Training) {
  const size = state.backbone.length;
  let speeds: Tensor[] | null = null;
  const trained = () => (state.trainsBackbone ? [...state.backbone, ...state.head] : state.head);

  const step = (): Tensor => {
    const { value, weights, pace } = tf.tidy(() => {
      const loss = (...at: Tensor[]) => {
        const backbone = state.trainsBackbone ? at.slice(0, size) : state.backbone;
        const logits = forward(
          tf,
          backbone,
          at.slice(-2),
          state.x,
          state.trainMode ? null : state.statistics,
        );
        return tf.losses.sigmoidCrossEntropy(state.labels, logits) as ReturnType<Tf['scalar']>;
      };
      const { value: now, grads } = tf.valueAndGrads(loss)(trained());
      const next = grads.map((g, i) => (speeds?.[i] ? tf.add(tf.mul(momentum, speeds[i]), g) : g));
      return {
        value: now as Tensor,
        pace: next,
        weights: trained().map((w, i) => tf.sub(w, tf.mul(state.rate, next[i] as Tensor))),
      };
    });
    if (state.trainMode) {
      const statistics = updated(tf, state.backbone, state.x, state.statistics);
      tf.dispose([state.statistics.mean, state.statistics.variance]);
      state.statistics = statistics;
    }
    tf.dispose([...trained(), ...(speeds ?? [])]);
    speeds = pace;
    if (state.trainsBackbone) state.backbone = weights.slice(0, size);
    state.head = weights.slice(-2);
    return value;
  };
  /** Frees the optimiser's own tensors; the weights stay. */
  const dispose = () => {
    tf.dispose(speeds ?? []);
    speeds = null;
  };
  return { state, step, dispose };
}
