import { Injectable } from '@nestjs/common';
import { Clock, type FairId, type NeedId } from '@ketnoi/kernel';
import {
  DEFAULT_ROUND_SETTINGS,
  FairSetup,
  type MatchList,
  NeedMatches,
  type ProposeInputs,
  RoundInputs,
} from '@ketnoi/meetings';
import { MatchingThread } from './threads/matching-thread.js';

/** A fair's facts are read anew after so long. */
const FRESH_MS = 15_000;
const KEPT_FAIRS = 3;

interface Remembered {
  readonly readAt: number;
  readonly inputs: Promise<ProposeInputs>;
}

/** Top lists from the matching thread's memory: the fair is read and scored at most once in a quarter of a minute. */
@Injectable()
export class RememberedNeedMatches extends NeedMatches {
  private readonly fairs = new Map<FairId, Remembered>();

  constructor(
    private readonly thread: MatchingThread,
    private readonly roundInputs: RoundInputs,
    private readonly setup: FairSetup,
    private readonly clock: Clock,
  ) {
    super();
  }

  async top(fairId: FairId, needId: NeedId, most: number, blocked: boolean): Promise<MatchList> {
    return this.thread.run('top-matches', await this.inputs(fairId), { needId, most, blocked });
  }

  private inputs(fairId: FairId): Promise<ProposeInputs> {
    const now = this.clock.now().getTime();
    const known = this.fairs.get(fairId);
    if (known && now - known.readAt < FRESH_MS) return known.inputs;
    const inputs = this.read(fairId);
    // A fair that could not be read is not remembered as such.
    inputs.catch(() => this.fairs.delete(fairId));
    this.fairs.delete(fairId);
    this.fairs.set(fairId, { readAt: now, inputs });
    const [oldest] = this.fairs.keys();
    if (this.fairs.size > KEPT_FAIRS) this.fairs.delete(oldest);
    return inputs;
  }

  private async read(fairId: FairId): Promise<ProposeInputs> {
    return this.roundInputs.forProposing(fairId, (await this.setup.settings(fairId)) ?? DEFAULT_ROUND_SETTINGS);
  }
}
