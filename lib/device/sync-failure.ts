/**
 * Why nothing could be sent. `offline`: no way to the server. `signed-out`: the server wants a sign-in first.
 * `other-learner`: somebody else is signed in on this browser now. `server`: it answered, but not as agreed.
 * `storage`: this browser's own log could not be read or written.
 */
export type SyncFailureKind = 'offline' | 'signed-out' | 'other-learner' | 'server' | 'storage';

export class SyncFailure extends Error {
  readonly kind: SyncFailureKind;

  constructor(kind: SyncFailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SyncFailure';
    this.kind = kind;
  }
}

/** The kind of anything that was thrown on the way; what is not known as a failure to send is one of storage. */
export function failureKind(error: unknown): SyncFailureKind {
  return error instanceof SyncFailure ? error.kind : 'storage';
}
