import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import golden from './golden.json';
import { type Label, parseMask } from './mask';
import type { Dtype, Params } from './params';
import { classes } from './targets';

export interface MaskEvidence {
  /** As painted, row by row. */
  labels: readonly Label[];
  /** What stands in the file for each pixel. */
  stored: readonly number[];
  /** What stands there for the padding, whether or not any pixel is padding. */
  storedPadding: number;
  /** What the loss is given for each pixel. */
  targets: readonly number[];
  /** False where ignore_index takes the pixel out. */
  counted: readonly boolean[];
  /** d loss / d (logit of the person), pixel by pixel. */
  gradient: readonly number[];
  /** Mean over the counted pixels; NaN when there is none. */
  loss: number;
  /** What PyTorch 1.13 said to a target of this dtype, recorded; null where it was content. */
  torchError: string | null;
  /** What this tfjs says to ids of the nearest dtype it has; null where it is content. */
  tfjsError: string | null;
  /** Dtypes of a 2-D target that PyTorch accepted, recorded. */
  accepted: readonly Dtype[];
}

/** The default of torch.nn.CrossEntropyLoss. */
const ignoreDefault = -100;

/** From the painted mask to the loss of a fixed net over it. */
export async function run(
  tf: Tf,
  params: Params,
  { report }: RunContext<MaskEvidence>,
): Promise<MaskEvidence> {
  const labels = parseMask(params.mask);
  const written = labels.map((label) => (label === -1 ? params.padding : label));
  // The byte is a real byte here, not a formula for one.
  const file = params.store === 'uint8' ? new Uint8Array(written) : new Int32Array(written);
  const storedPadding =
    (params.store === 'uint8' ? new Uint8Array([params.padding]) : [params.padding])[0] ?? 0;
  const ignored = { stored: storedPadding, label: params.padding, default: ignoreDefault }[params.ignore];

  const [targets, gradient, loss] = tf.tidy(() => {
    const stored = tf.tensor1d(Array.from(file), 'int32');
    const semantic = tf.cast(tf.greater(stored, 0), 'int32');
    const isPadding = tf.equal(stored, tf.scalar(storedPadding, 'int32'));
    const target = {
      none: () => stored,
      all: () => semantic,
      after: () => tf.where(isPadding, stored, semantic),
    }[params.convert]();
    const keep = tf.cast(tf.notEqual(target, tf.scalar(ignored, 'int32')), 'float32');
    // Out of range, oneHot writes a row of zeros and says nothing.
    const oneHot = tf.cast(tf.oneHot(target, classes), 'float32');
    const crossEntropy = (person: ReturnType<typeof netOutput>) => {
      const logits = tf.stack([tf.zerosLike(person), person], 1);
      const each = tf.neg(tf.sum(tf.mul(oneHot, tf.logSoftmax(logits)), 1));
      return tf.div(tf.sum(tf.mul(each, keep)), tf.sum(keep)) as ReturnType<typeof tf.scalar>;
    };
    const { value, grad } = tf.valueAndGrad(crossEntropy as never)(netOutput(tf, labels.length));
    return [target, grad, value];
  });
  const counted: boolean[] = [];
  const evidence = async (): Promise<MaskEvidence> => {
    const ids = Array.from(await targets.data());
    for (const id of ids) counted.push(id !== ignored);
    const isEmpty = !counted.includes(true);
    return {
      labels,
      stored: Array.from(file),
      storedPadding,
      targets: ids,
      counted,
      // 0/0 is NaN by the standard and 1 on WebGL: an empty mean is not left to the device.
      gradient: isEmpty ? ids.map(() => Number.NaN) : Array.from(await gradient.data()),
      loss: isEmpty ? Number.NaN : ((await loss.data())[0] ?? Number.NaN),
      torchError: torchError(params.dtype),
      tfjsError: tfjsError(tf, params.dtype),
      accepted: (Object.keys(golden.dtype) as Dtype[]).filter((dtype) => torchError(dtype) === null),
    };
  };
  try {
    const done = await evidence();
    report(1, 1, done);
    return done;
  } finally {
    for (const tensor of [targets, gradient, loss]) tensor.dispose();
  }
}

/** The logits of the person from a net that stands still: a ramp from −1 to 1, again every 7 pixels. [pixels] */
function netOutput(tf: Tf, pixels: number) {
  return tf.tensor1d(personLogits(pixels));
}

/** The same ramp as numbers; golden.py has it too. */
export function personLogits(pixels: number): number[] {
  return Array.from({ length: pixels }, (_, i) => (i % 7) / 3 - 1);
}

function torchError(dtype: Dtype): string | null {
  const answer: { value?: number; error?: string } = golden.dtype[dtype];
  return answer.error ?? null;
}

/** tfjs has int32, float32 and bool; the integer types all become int32. */
function tfjsError(tf: Tf, dtype: Dtype): string | null {
  try {
    tf.tidy(() => {
      tf.oneHot(tf.tensor1d([0, 1], dtype === 'float32' ? 'float32' : 'int32'), classes);
    });
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}
