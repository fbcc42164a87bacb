import type { Claim } from './claim';
import { claimEntry } from './claim-entry';
import { type Placed, parseYamlList } from './parse-yaml';
import { type Problem, problemAt } from './problem';
import type { SourceFile } from './source-file';

/** One claim with the file it stands in. */
export interface PlacedClaim extends Placed<Claim> {
  path: string;
}

/** content/claims/<topic>.yaml -> the claims of the notes on trial. */
export function parseClaims(file: SourceFile): { claims: PlacedClaim[]; problems: Problem[] } {
  const { entries, problems } = parseYamlList(file, claimEntry, 'claim');
  const claims: PlacedClaim[] = [];
  for (const { value, at } of entries) {
    const { demo, none, ...rest } = value;
    if ((demo === undefined) === (none === undefined)) {
      const what = `claim "${value.id}" has ${demo === undefined ? 'neither demo nor none' : 'both demo and none'}`;
      const remedy = 'write either the demo that decides it, or under "none" why no demo can';
      problems.push(problemAt(file.path, at([demo === undefined ? 'id' : 'none']), what, remedy));
      continue;
    }
    const proof = demo === undefined ? { none: none as NonNullable<typeof none> } : { demo };
    claims.push({ path: file.path, at, value: { ...rest, proof } });
  }
  return { claims, problems };
}
