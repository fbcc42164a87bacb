import { hash, type Options, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB, two passes, one lane: the first choice of OWASP's password storage cheat sheet. */
const parameters: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A flood of sign-ins may not take every core: at most this many hashes are computed at once. */
const lanes = 2;
let busy = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= lanes) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy--;
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), parameters));
}

let decoy: Promise<string> | undefined;

/**
 * True when `password` made `passwordHash`. With no hash to compare (unknown e-mail, account without a password) the
 * same work is done against a decoy, so that the time tells nothing about who has an account.
 */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  if (passwordHash === null) decoy ??= hashPassword('nobody has this password');
  const against = passwordHash ?? (await decoy) ?? '';
  const matches = await inTurn(() => verify(against, password.normalize('NFKC')));
  return passwordHash !== null && matches;
}
