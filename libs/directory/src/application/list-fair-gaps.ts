import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole, type Page, type PageRequest } from '@ketnoi/kernel';
import type { FairGap, GapOfCompany } from '../domain/fair-gap.js';
import { FairCounts } from './ports/fair-counts.js';

/** Which companies a figure of the fair's state leaves out, for its organisers; null for everybody else. */
@Injectable()
export class ListFairGaps {
  constructor(private readonly counts: FairCounts) {}

  async execute(actor: Actor, fairId: FairId, gap: FairGap, page: PageRequest): Promise<Page<GapOfCompany> | null> {
    return hasFairRole(actor, fairId, 'organiser') ? this.counts.gaps(fairId, gap, page) : null;
  }
}
