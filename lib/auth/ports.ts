/** What signing in needs to know of a learner. */
export interface SignInAccount {
  learnerId: string;
  email: string | null;
  name: string | null;
  /** Argon2id in its own text form; null where one signs in without a password. */
  passwordHash: string | null;
  /** A session made with another version has ended. */
  sessionVersion: number;
  isLocal: boolean;
}

/** The accounts behind the sign-in. Learner ids are made by the caller (UUIDv7). */
export interface AccountStore {
  byId(learnerId: string): Promise<SignInAccount | null>;
  /** `email` in lower case. */
  byEmail(email: string): Promise<SignInAccount | null>;
  /** Null when the e-mail is taken. `zone` (IANA) says when the learner's study day begins. */
  create(account: {
    learnerId: string;
    email: string;
    name: string | null;
    passwordHash: string;
    zone: string;
  }): Promise<SignInAccount | null>;
  /** The one learner of an embedded database, made at the first call with `newLearnerId`. */
  ofThisComputer(newLearnerId: string, zone: string): Promise<SignInAccount>;
  /** The learner of somebody else's account, e.g. GitHub's, made at the first call with `newLearnerId`. */
  ofProvider(
    provider: string,
    providerAccountId: string,
    name: string | null,
    newLearnerId: string,
  ): Promise<SignInAccount>;
  /** Sets the password and ends all sessions; returns the new session version. */
  changePassword(learnerId: string, passwordHash: string): Promise<number>;
}

/** Counts failed attempts in windows of time, over all instances of the app. */
export interface AttemptLimiter {
  /** Seconds to wait before this key may try again; 0 when it may. */
  secondsToWait(key: string): Promise<number>;
  recordFailure(key: string): Promise<void>;
  forget(key: string): Promise<void>;
}

/** Failures per account and address, per account from anywhere, and per address on any account. */
export interface SignInLimits {
  pair: AttemptLimiter;
  account: AttemptLimiter;
  address: AttemptLimiter;
}
