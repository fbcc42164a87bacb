import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import { here, type LiveTensor, liveTensors, there } from './live-tensors';
import { type Params, programOf } from './params';
import { type Line, type Memory, start, step } from './program';

/** One tensor as it was read off the device. */
export interface Seen {
  /** Names that stand for it, in the order x, y, net.layer, net.spare; none for a result that was dropped. */
  names: readonly string[];
  dtype: string;
  there: boolean;
  values: readonly number[];
}

export interface DeviceEvidence {
  program: readonly Line[];
  /** Every tensor before the first line and after each. */
  steps: readonly (readonly Seen[])[];
  /** What x.to(there) gives after the program: is it another tensor than x, and is it there? */
  copy: { isNew: boolean; there: boolean };
  /** tfjs's own words when a float32 variable is assigned int32 numbers. */
  assignError: string | null;
}

/** Runs the program line by line on live tensors, and looks at all of them after each line. */
export async function run(
  tf: Tf,
  params: Params,
  { report }: RunContext<DeviceEvidence>,
): Promise<DeviceEvidence> {
  const program = programOf(params);
  const { ops, dispose } = liveTensors(tf);
  try {
    let memory = start(ops);
    const steps = [await look(memory)];
    for (const line of program) {
      memory = step(memory, line, ops);
      steps.push(await look(memory));
    }
    const returned = ops.to(memory.x);
    const evidence = {
      program,
      steps,
      copy: { isNew: returned !== memory.x, there: returned.dtype === there },
      assignError: assignError(tf),
    };
    report(1, 1, evidence);
    return evidence;
  } finally {
    dispose();
  }
}

/** Reads every tensor once; a tensor with two names is one entry. */
async function look({ x, y, weight, spare, dropped }: Memory<LiveTensor>): Promise<Seen[]> {
  const named: readonly [string, LiveTensor | null][] = [
    ['x', x],
    ['y', y],
    ['net.layer', weight],
    ['net.spare', spare],
  ];
  const tensors = new Set([...named.flatMap(([, tensor]) => (tensor ? [tensor] : [])), ...dropped]);
  return Promise.all(
    [...tensors].map(async (tensor) => ({
      names: named.flatMap(([name, of]) => (of === tensor ? [name] : [])),
      dtype: tensor.dtype,
      there: tensor.dtype === there,
      values: Array.from(await tensor.data()),
    })),
  );
}

function assignError(tf: Tf): string | null {
  const [variable, numbers] = tf.tidy(() => [tf.variable(tf.zeros([2], here)), tf.zeros([2], there)]);
  try {
    (variable as LiveTensor).assign(numbers as never);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    variable.dispose();
    numbers.dispose();
  }
}

/** The tensor a name stands for after the last line; undefined while the name is unbound. */
export function named({ steps }: DeviceEvidence, name: string): Seen | undefined {
  return steps.at(-1)?.find(({ names }) => names.includes(name));
}
