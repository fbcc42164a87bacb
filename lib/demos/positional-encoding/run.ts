import type { RunContext } from '@/lib/demos/contract';
import { centreDigit } from '@/lib/demos/shared/centre-digit';
import type { Tf } from '@/lib/tensor/tf';
import { recordedOutcomes } from '@/models/digit-model';
import { cutDigits, digitVit, readPatches } from '@/models/digit-vit-forward';
import type { WeightArray, Weights } from '@/models/weights';
import { orderOf } from './order';
import { drawnDigit } from './picture';
import { shiftMatrix, sinusoidTable } from './sinusoid';

type Tensor = InstanceType<Tf['Tensor']>;

export interface PositionParams {
  picture: string;
  /** Places that are swapped, from 1. */
  first: number;
  second: number;
  /** 0: only the two are swapped; else the seed of a shuffle of all 16. */
  shuffle: number;
  /** The model that is compared with `digit-vit`. */
  without: 'digit-vit-no-positions' | 'digit-vit-mean';
  /** Fixed positions are added to the model without any. */
  addSinusoid: boolean;
  /** k of PE(t + k). */
  offset: number;
  /** Which table is moved by the matrix. */
  moved: 'sinusoid' | 'learned';
  /** Patches along a side, and the width of a token: the size of a table. */
  side: number;
  width: number;
}

/** Ten logits for the patches in order and for the shuffled ones. */
interface Reading {
  ordered: readonly number[];
  shuffled: readonly number[];
  /** Largest difference between them. */
  change: number;
  /** Share of the 10,000 test digits read right, recorded when the model was trained, in per cent. */
  recorded: number;
}

export interface PositionEvidence {
  params: PositionParams;
  order: readonly number[];
  /** 784 grey levels, as the nets got them. */
  pixels: readonly number[];
  withPositions: Reading;
  without: Reading;
  /** The attention of the first layer, shuffled input against shuffled attention: largest difference. */
  attentionChange: number;
  /** Largest |PE(t + k) − PE(t) R|. */
  residual: number;
  /** The table that is drawn, [tokens, width]. */
  table: readonly (readonly number[])[];
  /** Rows of the learned table of `digit-vit`, and tokens of an image of `side` × `side` patches with CLS. */
  learnedRows: number;
  tokens: number;
  /** Numbers in a table for such an image. */
  tableNumbers: number;
}

export async function run(
  tf: Tf,
  params: PositionParams,
  { weights, report }: RunContext<PositionEvidence>,
): Promise<PositionEvidence> {
  const withArrays = await weights('digit-vit');
  const withoutArrays = await weights(params.without);
  const pixels = [...centreDigit(drawnDigit(params.picture), 28, 28)];
  const order = orderOf(digitVit.patches, params.first, params.second, params.shuffle);
  const learned = withArrays.positions as WeightArray;
  const [learnedRows, learnedWidth] = learned.shape.slice(-2) as [number, number];
  const tokens = params.side ** 2 + 1;

  const tensors = tf.tidy(() => {
    const image = tf.tensor3d(
      pixels.map((grey) => grey / 255),
      [1, 28, 28],
    );
    const patches = cutDigits(tf, image);
    // Both orders as one batch.
    const both = tf.concat([patches, tf.gather(patches, order, 1)], 0);
    const extra = params.addSinusoid
      ? tf.tensor2d(sinusoidTable(withoutArrays.cls ? 17 : 16, digitVit.width))
      : undefined;
    const plain = readPatches(tf, withoutArrays, both, extra);
    const table =
      params.moved === 'sinusoid'
        ? tf.tensor2d(sinusoidTable(tokens, params.width + (params.width % 2)))
        : tf.tensor2d(learned.values, [learnedRows, learnedWidth]);
    const [rows, width] = table.shape as [number, number];
    const offset = Math.min(params.offset, rows - 1);
    const turned = tf.matMul(
      tf.slice(table, [0, 0], [rows - offset, width]),
      tf.tensor2d(shiftMatrix(offset, width)),
    );
    const difference = tf.sub(tf.slice(table, [offset, 0], [rows - offset, width]), turned);
    return {
      seen: readPatches(tf, withArrays, both).logits,
      blind: plain.logits,
      attention: attentionChange(tf, plain.attention[0] as Tensor, order, Boolean(withoutArrays.cls)),
      residual: tf.max(tf.abs(difference)),
      table,
      sized: tf.zeros([tokens, params.width]),
    };
  });
  const [seen, blind, attention, residual, table] = await Promise.all([
    tensors.seen.data(),
    tensors.blind.data(),
    tensors.attention.data(),
    tensors.residual.data(),
    tensors.table.array() as Promise<number[][]>,
  ]);
  const tableNumbers = tensors.sized.size;
  tf.dispose(Object.values(tensors));
  const evidence: PositionEvidence = {
    params,
    order,
    pixels,
    withPositions: reading([...seen], withArrays),
    without: reading([...blind], withoutArrays),
    attentionChange: attention[0] ?? Number.NaN,
    residual: residual[0] ?? Number.NaN,
    table,
    learnedRows,
    tokens,
    tableNumbers,
  };
  report(1, 1, evidence);
  return evidence;
}

/** Attention [2, heads, tokens, tokens]: the second entry against the first with its rows and columns reordered alike. */
function attentionChange(tf: Tf, attention: Tensor, order: readonly number[], hasCls: boolean): Tensor {
  const places = hasCls ? [0, ...order.map((patch) => patch + 1)] : [...order];
  const [ordered, shuffled] = tf.unstack(attention) as [Tensor, Tensor];
  const expected = tf.gather(tf.gather(ordered, places, 1), places, 2);
  return tf.max(tf.abs(tf.sub(shuffled, expected)));
}

function reading(logits: readonly number[], weights: Weights): Reading {
  const [ordered, shuffled] = [logits.slice(0, 10), logits.slice(10)];
  const outcomes = recordedOutcomes(weights);
  return {
    ordered,
    shuffled,
    change: Math.max(...ordered.map((value, i) => Math.abs(value - (shuffled[i] ?? Number.NaN)))),
    recorded: (100 * outcomes.filter(Boolean).length) / outcomes.length,
  };
}
