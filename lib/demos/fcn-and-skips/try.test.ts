import { appendFileSync } from 'node:fs';
import { it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { switchBackend } from '@/lib/tensor/backend';
import { run } from './run';
it('tries', async () => {
  const tf = await switchBackend('cpu');
  for (const [seed, levels, steps, cut] of [[7,3,40,false],[8,3,40,false],[9,3,40,false],[7,1,40,false],[7,3,40,true],[8,1,40,false]] as const) {
    const t = process.cpuUsage().user;
    const e = await run(tf, { steps, levels, side: 16, width: 4, join: 'add', cut, street: false, picture: '', scene: 0, second: '1:2' }, { rng: createRng(seed), report() {}, turn: async () => true, weights: async () => ({}), device: { backend: 'cpu', isSoftware: false } });
    appendFileSync('/tmp/h2try.log', [seed, levels, steps, cut, JSON.stringify([e.skips, e.plain, e.curve.at(-1), e.stops.map((s) => s.shape.join('x'))]), Math.round((process.cpuUsage().user - t)/1e3), 'ms cpu\n'].join(' '));
  }
}, 600000);
