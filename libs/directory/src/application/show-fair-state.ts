import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole } from '@ketnoi/kernel';
import type { FairState } from '../domain/fair-state.js';
import { FairCounts } from './ports/fair-counts.js';

/** An organiser sees how far the fair has come. Null for everybody else. */
@Injectable()
export class ShowFairState {
  constructor(private readonly counts: FairCounts) {}

  async execute(actor: Actor, fairId: FairId): Promise<FairState | null> {
    return hasFairRole(actor, fairId, 'organiser') ? this.counts.state(fairId) : null;
  }
}
