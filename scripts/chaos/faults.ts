/** What was done to a run; a run with fewer faults than planned proves nothing. */
export interface Faults {
  serverKills: number;
  droppedResponses: number;
  duplicates: number;
  offlineBursts: number;
  /** Requests that failed, for whatever reason. */
  failedRequests: number;
}

export const noFaults = (): Faults => ({
  serverKills: 0,
  droppedResponses: 0,
  duplicates: 0,
  offlineBursts: 0,
  failedRequests: 0,
});

/** Names each kind of fault that happened less often than planned. */
export function missingFaults(happened: Faults, planned: Partial<Faults>): string[] {
  return Object.entries(planned)
    .filter(([kind, least]) => happened[kind as keyof Faults] < least)
    .map(([kind, least]) => `${kind}: ${happened[kind as keyof Faults]} of ${least} planned`);
}
