import { Injectable } from '@nestjs/common';
import { Clock, type FairId } from '@ketnoi/kernel';
import { FairScores } from '../ports/fair-scores.js';
import { FairsAhead } from '../ports/fairs-ahead.js';

export interface WarmedFair {
  readonly fairId: FairId;
  readonly ms: number;
}

/** Reads and scores the fairs that are not over before somebody asks about them, as many as are kept at once. */
@Injectable()
export class WarmScores {
  constructor(
    private readonly fairs: FairsAhead,
    private readonly scores: FairScores,
    private readonly clock: Clock,
  ) {}

  /** One after the other. @param told hears of each fair once it is ready; a stop is looked for before each */
  async execute(told: (fair: WarmedFair) => void, signal: AbortSignal): Promise<void> {
    const today = this.clock.now().toISOString().slice(0, 10);
    for (const fairId of await this.fairs.soonest(today, this.scores.keptFairs)) {
      if (signal.aborted) return;
      const from = this.clock.now().getTime();
      await this.scores.prepare(fairId, signal);
      told({ fairId, ms: this.clock.now().getTime() - from });
    }
  }
}
