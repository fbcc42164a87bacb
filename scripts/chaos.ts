import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { missingFaults } from './chaos/faults';
import { type Outcome, runChaos } from './chaos/run';

// `npm run chaos [-- --devices N --reviews N --kills N --seed N]`: are reviews ever lost or counted twice? The built app
// as a real process is killed in mid-sync while devices with wrong clocks work offline, send twice and lose answers.
// Then the same with devices that are wrong on purpose, which must be seen: a check that cannot fail proves nothing.

const { values } = parseArgs({
  options: {
    devices: { type: 'string', default: '8' },
    reviews: { type: 'string', default: '60' },
    kills: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
  },
});
const plan = {
  devices: Number(values.devices),
  reviews: Number(values.reviews),
  kills: Number(values.kills),
  seed: Number(values.seed),
};
if (!Object.values(plan).every((n) => Number.isInteger(n) && n > 0)) {
  console.error('--devices, --reviews, --kills and --seed are whole numbers above 0');
  process.exit(64);
}
if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build to test. Run npm run build first.');
  process.exit(1);
}

const clean = await runChaos({ ...plan, tempers: ['careful'] });
report('clean run', clean);
const tooFew = missingFaults(clean.faults, {
  serverKills: plan.kills,
  droppedResponses: plan.devices,
  duplicates: plan.devices,
  offlineBursts: plan.devices,
});
for (const line of tooFew) console.log(`too few faults, ${line}`);

const control = await runChaos({
  ...plan,
  kills: 0, // a server that is away hides what these devices do wrong: they only lose while it is
  tempers: ['forgetful', 'renaming'],
});
report('negative control (devices that forget or rename what failed)', control);
const caught = control.lost > 0 && control.double > 0;
console.log(caught ? 'negative control: caught, losses and doubles both' : 'negative control: NOT CAUGHT');

const { generated, stored, lost, double } = clean;
const isClean =
  lost + double + clean.wrongCards + clean.behind === 0 && stored === generated && tooFew.length === 0;
console.log(`chaos: generated ${generated}, stored ${stored}, lost ${lost}, double ${double}`);
process.exit(isClean && caught ? 0 : 1);

function report(name: string, run: Outcome): void {
  console.log(`${name}: ${run.seconds.toFixed(0)} s`);
  console.log(
    `  faults: ${Object.entries(run.faults)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')}`,
  );
  console.log(
    `  generated ${run.generated}, stored ${run.stored}, lost ${run.lost}, double ${run.double}; ` +
      `cached memory differs from the refold on ${run.wrongCards} of ${run.cards} cards; devices behind ${run.behind}`,
  );
}
