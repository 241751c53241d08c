import { Injectable } from '@nestjs/common';
import { canonicalJson, Clock, type CompanyId, type FairId } from '@ketnoi/kernel';
import { type FairChange, FairChanges, FairSetup, type ProposeInputs, RoundInputs } from '@ketnoi/meetings';
import { KEPT_FAIRS } from '../threads/kept-fairs.js';
import { MatchingThread } from '../threads/matching-thread.js';
import { RecentIds } from './recent-ids.js';

/** How far back events are looked for again: longer than a transaction lasts, whose event shows only when it ends. */
const OVERLAP_MS = 15_000;
/** What was changed without an event, straight in the tables, is looked at after so long. */
const LOOK_AGAIN_MS = 15_000;

interface KeptFair {
  inputs: ProposeInputs;
  readAt: number;
  revision: number;
  /** Something happened that is not in the inputs yet. */
  stale: boolean;
  readonly changed: Set<CompanyId>;
}

/**
 * Fairs whose facts are kept, here and in the matching thread, and follow what is committed: before every answer the
 * tail of the outbox says who changed; of those alone the profiles are read again and the scores made anew. It needs
 * neither the relay nor Redis, and a change that was committed before the question is always in the answer.
 */
@Injectable()
export class LiveFairs {
  private readonly fairs = new Map<FairId, KeptFair>();
  private readonly seen = new RecentIds(2 * OVERLAP_MS);
  private lookedAt = 0;
  /** One piece of work at a time; a question waits for one that begins after it was asked. */
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly thread: MatchingThread,
    private readonly changes: FairChanges,
    private readonly roundInputs: RoundInputs,
    private readonly setup: FairSetup,
    private readonly clock: Clock,
  ) {}

  /** The fair as it stands; the thread has been told what is new. */
  current(fairId: FairId): Promise<ProposeInputs> {
    return this.inTurn(async () => {
      const at = this.now();
      await this.notice(at);
      const kept = this.fairs.get(fairId);
      if (!kept) return this.readAnew(fairId, at);
      if (kept.stale || at - kept.readAt >= LOOK_AGAIN_MS) await this.refresh(fairId, kept, at);
      return kept.inputs;
    });
  }

  /** How often the fair has changed since it was first read here. */
  async revision(fairId: FairId): Promise<number> {
    await this.current(fairId);
    return this.fairs.get(fairId)?.revision ?? 0;
  }

  private async notice(at: number): Promise<void> {
    // Before the first look there is nothing that could be stale.
    const from = new Date((this.lookedAt || at) - OVERLAP_MS);
    this.lookedAt = at;
    this.seen.forget(at);
    for (const change of await this.changes.since(from)) if (this.seen.isNew(change.eventId, at)) this.mark(change);
  }

  private mark({ fairId, type, companyIds }: FairChange): void {
    for (const [id, kept] of this.fairs) {
      // A profile is the same at every fair.
      if (fairId !== null && fairId !== id && !SHARED.has(type)) continue;
      kept.stale = true;
      companyIds.forEach((companyId) => kept.changed.add(companyId));
    }
  }

  private async readAnew(fairId: FairId, at: number): Promise<ProposeInputs> {
    const inputs = await this.roundInputs.forProposing(fairId, await this.setup.settings(fairId));
    this.fairs.set(fairId, { inputs, readAt: at, revision: 1, stale: false, changed: new Set() });
    const [oldest] = this.fairs.keys();
    if (this.fairs.size > KEPT_FAIRS) this.fairs.delete(oldest);
    return inputs;
  }

  private async refresh(fairId: FairId, kept: KeptFair, at: number): Promise<void> {
    const { inputs: before } = kept;
    const changed = new Set(kept.changed);
    const after = await this.roundInputs.forProposing(fairId, await this.setup.settings(fairId), {
      inputs: before,
      changed,
    });
    // A look without an event, and an event at no fair in particular, mostly find nothing new.
    if (kept.stale || differs(before, after)) {
      this.thread.change(before, after);
      kept.inputs = after;
      kept.revision++;
    }
    kept.readAt = at;
    kept.stale = false;
    kept.changed.clear();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.running.then(work, work);
    this.running = done.catch(() => undefined);
    return done;
  }

  private readonly now = (): number => this.clock.now().getTime();
}

const SHARED: ReadonlySet<string> = new Set(['profile-changed', 'company-changed', 'word-mapped']);

/** Profiles and needs that did not change are the same objects. */
function differs({ suppliers, needs, ...before }: ProposeInputs, after: ProposeInputs): boolean {
  const { suppliers: sellersNow, needs: needsNow, ...now } = after;
  const same = <T>(one: readonly T[], other: readonly T[]): boolean =>
    one.length === other.length && one.every((entry, i) => entry === other[i]);
  return !same(suppliers, sellersNow) || !same(needs, needsNow) || canonicalJson(before) !== canonicalJson(now);
}
