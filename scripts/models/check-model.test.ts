import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { switchBackend } from '@/lib/tensor/backend';
import type { Tf } from '@/lib/tensor/tf';
import { wasmFolderInNode } from '@/lib/tensor/wasm-folder.server';
import type { TrainedModel } from '@/models/contract';
import type { Weights } from '@/models/weights';
import { checkModel } from './check-model';
import { verdictOf } from './report';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** y = slope · x, computed on the backend. */
async function times(tf: Tf, weights: Weights, inputs: readonly number[]): Promise<number[]> {
  const outputs = tf.tidy(() => tf.tensor1d([...inputs]).mul(weights.slope?.values[0] ?? 0));
  const values = [...(await outputs.data())];
  outputs.dispose();
  return values;
}

/** Doubles; its score is the share of held-out numbers whose double is above 6. */
const line: TrainedModel = {
  name: 'line',
  goldens: [{ id: 'three', values: [6], compute: (tf, weights) => times(tf, weights, [3]) }],
  async score(tf, weights, data) {
    const examples = await data.file('held-out.bin');
    const above = (await times(tf, weights, [...examples])).filter((value) => value > 6).length;
    return [{ metric: 'share', value: (100 * above) / examples.length, count: examples.length }];
  },
};

const card = (facts: string) => `---
name: line
task: { en: doubles, zh: 加倍 }
data: made up
licence: MIT
split: none
seed: 7
framework: by hand
${facts}
largestDifference: 0
notFor: { en: anything, zh: 任何事 }
---
A line with a slope of two, made for this test: it fails for every input that is not a number.
`;

/** A sound model's folder; `mend` may spoil it. */
function folder(mend: (file: (name: string) => string) => void = () => undefined): string {
  const root = mkdtempSync(path.join(tmpdir(), 'viva-models-'));
  roots.push(root);
  const file = (name: string) => path.join(root, 'line', name);
  mkdirSync(path.join(root, 'line'));
  const header = JSON.stringify({ slope: { dtype: 'F32', shape: [1], data_offsets: [0, 4] } }).padEnd(64);
  const bytes = Buffer.alloc(8 + 64 + 4);
  bytes.writeBigUInt64LE(64n);
  bytes.write(header, 8);
  bytes.writeFloatLE(2, 72);
  writeFileSync(file('weights.safetensors'), bytes);
  writeFileSync(file('train.py'), '');
  writeFileSync(file('golden.json'), '{}');
  writeFileSync(file('held-out.bin'), Buffer.from([1, 2, 4, 5]));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(
    file('card.md'),
    card(`sha256: ${sha256}\nbytes: 76\nparameters: 1\nscores: [{ metric: share, value: 50, count: 4 }]`),
  );
  mend(file);
  return root;
}

const edit = (file: string, from: string, to: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

async function faultsOf(root: string, model = line): Promise<string[]> {
  const tf = await switchBackend('wasm', wasmFolderInNode());
  return (await checkModel(tf, root, 'line', model)).faults;
}

it('finds a sound model sound, and counts what it compared', async () => {
  const tf = await switchBackend('wasm', wasmFolderInNode());
  const row = await checkModel(tf, folder(), 'line', line);
  expect(row).toMatchObject({ faults: [], backend: 'wasm', parameters: 1, bytes: 76 });
  expect(verdictOf([row])).toEqual({
    line: 'models: 1/1 sound: hashes match, 1 scores within 0.1 points, 1 goldens within 1e-4',
    isGood: true,
  });
});

it('sees a changed byte, even one that changes no answer', async () => {
  const root = folder((file) => {
    const bytes = readFileSync(file('weights.safetensors'));
    bytes.writeFloatLE(2.0000002, 72);
    writeFileSync(file('weights.safetensors'), bytes);
  });
  const faults = await faultsOf(root);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/sha256 [0-9a-f]{64}, the card says [0-9a-f]{64}/);
});

it('sees a score that does not come out again', async () => {
  const root = folder((file) => edit(file('card.md'), 'value: 50', 'value: 50.2'));
  expect(await faultsOf(root)).toEqual([
    expect.stringContaining('score share: 50.000 here, the card says 50.2'),
  ]);
});

it('sees scores on other examples than the card says', async () => {
  const root = folder((file) => writeFileSync(file('held-out.bin'), Buffer.from([1, 4])));
  expect(await faultsOf(root)).toEqual([expect.stringContaining('on 2 examples here, the card says 4')]);
});

it('sees a card without a field, or with one too many', async () => {
  const without = folder((file) => edit(file('card.md'), 'licence: MIT\n', ''));
  expect((await faultsOf(without)).join()).toContain('licence: ');
  const tooMany = folder((file) => edit(file('card.md'), 'licence: MIT', 'licence: MIT\nauthor: nobody'));
  expect((await faultsOf(tooMany)).join()).toContain('author');
});

it('sees a golden that drifted, and one worse than the card says', async () => {
  const answer = (value: number): TrainedModel => ({
    ...line,
    goldens: [{ id: 'three', values: [6], compute: async () => [value] }],
  });
  expect(await faultsOf(folder(), answer(6.001))).toEqual([
    expect.stringMatching(/golden three: 0.00100 away/),
  ]);
  expect(await faultsOf(folder(), answer(6.00005))).toEqual([
    expect.stringContaining('the card says at most 0'),
  ]);
  expect(await faultsOf(folder(), answer(Number.NaN))).toHaveLength(1);
});

it('sees a missing training script, weights, and tensors left over', async () => {
  expect(await faultsOf(folder((file) => rmSync(file('train.py'))))).toEqual([
    expect.stringContaining('train.py is missing'),
  ]);
  expect(await faultsOf(folder((file) => rmSync(file('weights.safetensors'))))).toEqual([
    expect.stringContaining('weights.safetensors cannot be read'),
  ]);
  const leaky: TrainedModel = {
    ...line,
    goldens: [{ id: 'leak', values: [1], compute: async (tf) => [...tf.ones([1]).dataSync()] }],
  };
  expect(await faultsOf(folder(), leaky)).toEqual([expect.stringContaining('1 tensors are left over')]);
});

it('calls a report without any model unsound', () => {
  expect(verdictOf([]).isGood).toBe(false);
});
