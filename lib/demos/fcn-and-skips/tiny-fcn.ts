import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';

type Tensor = ReturnType<Tf['tensor']>;

/** `add` is FCN's way to join a skip; `concat` is U-Net's; `none` leaves the skips out. */
type Join = 'add' | 'concat' | 'none';

export interface Plan {
  /** Height and width of the pictures, divisible by 2^levels. */
  side: number;
  levels: number;
  /** Channels at full size; they double with every level down. */
  width: number;
  join: Join;
}

interface Part {
  name: string;
  rows: number;
  columns: number;
  offset: number;
}

/** Channels `level` steps down. */
export function channelsAt({ width }: Pick<Plan, 'width'>, level: number): number {
  return width * 2 ** level;
}

/**
 * The net's matrices and where they lie in one flat vector of parameters. Down: windows of 2 x 2, stride 2. Up: the transposed
 * convolution of the same size. No windows overlap, so each layer is one matrix product.
 */
export function partsOf(plan: Plan): { parts: Part[]; total: number } {
  const parts: Part[] = [];
  // Concatenated features are twice as many, and the layer after them has twice as many rows.
  const joined = plan.join === 'concat' ? 2 : 1;
  let total = 0;
  const add = (name: string, rows: number, columns: number) => {
    parts.push({ name, rows, columns, offset: total });
    total += rows * columns + columns;
  };
  add('enc0', 9, channelsAt(plan, 0));
  for (let level = 1; level <= plan.levels; level++)
    add(`enc${level}`, 4 * channelsAt(plan, level - 1), channelsAt(plan, level));
  for (let level = plan.levels - 1; level >= 0; level--) {
    const channels = channelsAt(plan, level);
    add(
      `up${level}`,
      level === plan.levels - 1 ? channelsAt(plan, level + 1) : joined * channelsAt(plan, level + 1),
      4 * channels,
    );
  }
  add('head', joined * channelsAt(plan, 0), 1);
  return { parts, total };
}

/** Random numbers of variance 2 / inputs; biases of 0, but 0.3 at the first layer, so that few of its filters start dead. */
export function startOf(plan: Plan, rng: Rng): Float32Array {
  const { parts, total } = partsOf(plan);
  const values = new Float32Array(total);
  for (const { name, rows, columns, offset } of parts) {
    const spread = Math.sqrt(6 / rows);
    if (name === 'enc0') values.fill(0.3, offset + rows * columns, offset + rows * columns + columns);
    for (let i = 0; i < rows * columns; i++) values[offset + i] = spread * (2 * rng() - 1);
  }
  return values;
}

/** A stop along the U: its name and its shape [batch, height, width, channels]. */
export interface Stop {
  name: string;
  shape: number[];
}

/**
 * Logits [batch · side · side, 1]. Call it inside `tf.tidy`.
 *
 * @param flat the parameters, as `partsOf` lays them out.
 * @param windows [batch · side · side, 9], the pixels in `blockOrder`; the logits come in the same order.
 * @param cut leaves the skips of a trained net out.
 * @param stops filled with the shapes met on the way, if given.
 */
export function tinyFcn(
  tf: Tf,
  plan: Plan,
  flat: Tensor,
  windows: Tensor,
  cut = false,
  stops?: Stop[],
): Tensor {
  const { side, levels, join } = plan;
  const batch = (windows.shape[0] as number) / (side * side);
  const { parts } = partsOf(plan);
  // One split, whose gradient is one concatenation: a slice for each matrix would cost a padded copy of all parameters.
  const pieces = tf.split(
    flat,
    parts.flatMap(({ rows, columns }) => [rows * columns, columns]),
  ) as Tensor[];
  const dense = (name: string, x: Tensor) => {
    const at = parts.findIndex((one) => one.name === name);
    const { rows, columns } = parts[at] as Part;
    const kernel = tf.reshape(pieces[2 * at] as Tensor, [rows, columns]);
    const bias = tf.reshape(pieces[2 * at + 1] as Tensor, [1, columns]);
    // The bias as a product: in plain JavaScript a sum that stretches one row over all rows takes three times as long.
    const spread = tf.matMul(tf.ones([x.shape[0] as number, 1]) as never, bias as never);
    return tf.add(tf.matMul(x as never, kernel as never), spread) as Tensor;
  };
  const note = (name: string, size: number, channels: number) =>
    stops?.push({ name, shape: [batch, size, size, channels] });

  const encoded: Tensor[] = [tf.relu(dense('enc0', windows))];
  note('enc0', side, channelsAt(plan, 0));
  for (let level = 1; level <= levels; level++) {
    const size = side / 2 ** level;
    // The four pixels of a window follow one another (`blockOrder`): they become one row.
    const rows = tf.reshape(encoded[level - 1] as Tensor, [batch * size * size, -1]);
    encoded.push(tf.relu(dense(`enc${level}`, rows)));
    note(`enc${level}`, size, (encoded[level] as Tensor).shape[1] as number);
  }
  let x = encoded[levels] as Tensor;
  for (let level = levels - 1; level >= 0; level--) {
    const [size, channels] = [side / 2 ** level, channelsAt(plan, level)];
    const up = tf.reshape(dense(`up${level}`, x), [batch * size * size, channels]);
    const skip = encoded[level] as Tensor;
    const joined =
      join === 'none' || (join === 'add' && cut)
        ? up
        : join === 'add'
          ? tf.add(up, skip)
          : tf.concat([up, cut ? tf.zerosLike(skip) : skip], 1);
    x = tf.relu(joined as Tensor);
    note(`join${level}`, size, x.shape[1] as number);
  }
  note('head', side, 1);
  return dense('head', x);
}
