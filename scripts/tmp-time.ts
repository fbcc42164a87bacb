import { loadDemo } from '@/lib/demos/load-demo';
import { switchBackend } from '@/lib/tensor/backend';
import { executeProof } from '@/lib/tensor/execute-proof';
import { readWeights } from '@/models/read-weights.server';

const tf = await switchBackend('cpu');
const demo = await loadDemo(process.argv[2] as never);
for (let i = 0; i < 4; i++) {
  const start = performance.now();
  const marks: string[] = [];
  await executeProof(tf, demo, {
    params: demo.params.parse({}),
    seed: 7,
    weights: readWeights,
    report: (d, t) => marks.push(`${d}/${t}@${(performance.now() - start).toFixed(0)}`),
  });
  console.log((performance.now() - start).toFixed(0), marks.slice(0, 4).join(' '));
}
