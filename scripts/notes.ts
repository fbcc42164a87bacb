// npm run notes -- check: everything that is wrong with content/, at once, and what there is.
// npm run notes -- harvest FILE [--json]: drafts of cards from somebody's notes.
import { checkNotes } from './notes/check';
import { harvestFile } from './notes/harvest';

const [command = 'check', ...options] = process.argv.slice(2);
const root = process.cwd();

if (command === 'check') process.exitCode = await checkNotes(root);
else if (command === 'harvest') process.exitCode = await harvestFile(root, options);
else {
  console.error(
    `notes: there is no command "${command}"; write npm run notes -- check or npm run notes -- harvest FILE`,
  );
  process.exitCode = 2;
}
