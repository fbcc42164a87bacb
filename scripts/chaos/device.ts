import { randomBytes } from 'node:crypto';
import { uuidV7 } from '@/lib/kernel/uuid-v7';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { logDigest } from '@/lib/study/digest';
import type { SyncReply, SyncRequest } from '@/lib/study/sync-protocol';

/**
 * How a device treats what it could not deliver. `careful` keeps it under its id until it is acknowledged, as the app
 * does; the others are wrong on purpose: `forgetful` takes sent for delivered, `renaming` gives each attempt new ids.
 */
export type Temper = 'careful' | 'forgetful' | 'renaming';

const zones = ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati'];
const cards = 40;
const dayMs = 86_400_000;

/** One device of the learner, with a clock up to a day wrong, that reviews offline and syncs in shuffled batches. */
export class Device {
  readonly deviceId = newId(Date.now());
  /** Every act by its number: what must be in the log in the end, exactly once. */
  readonly acts: string[] = [];
  private readonly outbox: ReviewEvent[] = [];
  private readonly acknowledged = new Set<string>();
  private readonly foreign = new Set<string>();
  private readonly skewMs: number;
  private readonly zone: string;
  private cursor = 0;
  private lastRated: ReviewEvent | undefined;

  constructor(
    private readonly temper: Temper,
    private readonly random: () => number,
  ) {
    this.skewMs = (random() - 0.5) * 2 * dayMs;
    this.zone = zones[Math.floor(random() * zones.length)] ?? 'UTC';
  }

  /** How many events of the learner this device knows of. */
  get known(): number {
    return this.acknowledged.size + this.foreign.size;
  }

  act(): void {
    const at = Math.round(Date.now() + this.skewMs);
    const seq = this.acts.length + 1;
    const head = { id: newId(at), deviceId: this.deviceId, seq, at, zone: this.zone };
    const undone = this.random() < 0.06 ? this.lastRated : undefined;
    const event: ReviewEvent = undone
      ? { ...head, cardId: undone.cardId, kind: 'undone', target: undone.id }
      : {
          ...head,
          cardId: `chaos-card-${Math.floor(this.random() * cards)}`,
          kind: 'rated',
          rating: ([1, 2, 3, 4] as const)[Math.floor(this.random() * 4)] ?? 3,
          answerMs: 3000,
          revision: 'r1',
        };
    this.lastRated = undone ? undefined : event;
    this.acts.push(`${this.deviceId}:${seq}`);
    this.outbox.push(event);
  }

  /** One attempt to deliver what waits and to read what is new. True when the server's log of us is complete. */
  async sync(post: (request: SyncRequest) => Promise<SyncReply | null>): Promise<boolean> {
    const shuffled = [...this.outbox].sort(() => this.random() - 0.5);
    const batch = shuffled.slice(0, 1 + Math.floor(this.random() * 30));
    const reply = await post({ deviceId: this.deviceId, cursor: this.cursor, events: batch });
    if (!reply) {
      this.failed(batch);
      return false;
    }
    for (const id of [...reply.accepted, ...reply.refused.map((refused) => refused.id)]) this.settle(id);
    for (const id of reply.accepted) this.acknowledged.add(id);
    for (const event of reply.events) this.foreign.add(event.id);
    this.cursor = reply.cursor;
    // A device that is wrong on purpose does not know what it delivered.
    const agrees =
      this.temper !== 'careful' || reply.deviceLog.digest === logDigest(this.acknowledged).digest;
    return agrees && !reply.more && this.outbox.length === 0;
  }

  private failed(batch: readonly ReviewEvent[]): void {
    if (this.temper === 'forgetful') for (const { id } of batch) this.settle(id);
    if (this.temper === 'renaming')
      for (const [i, event] of this.outbox.entries()) {
        if (batch.includes(event)) this.outbox[i] = { ...event, id: newId(event.at) };
      }
  }

  private settle(id: string): void {
    const at = this.outbox.findIndex((event) => event.id === id);
    if (at >= 0) this.outbox.splice(at, 1);
  }
}

const newId = (at: number) => uuidV7(at, randomBytes(10));
