import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole } from '@ketnoi/kernel';
import { Fairs } from './ports/fairs.js';

/** What all fairs share is changed by nobody who answers for some of them only. */
export interface OnlyThisFair {
  readonly code: 'only-this-fair';
}
export const ONLY_THIS_FAIR: OnlyThisFair = { code: 'only-this-fair' };

/** Who may say what a word means at every fair: whoever organises each that is not over. */
@Injectable()
export class SharedWords {
  constructor(private readonly fairs: Fairs) {}

  async mayChange(actor: Actor): Promise<boolean> {
    const ahead = await this.fairs.ahead();
    return ahead.every((fairId) => hasFairRole(actor, fairId, 'organiser'));
  }

  /** The same for an organiser of the fair; null for others. */
  async mayChangeFrom(actor: Actor, fairId: FairId): Promise<boolean | null> {
    return hasFairRole(actor, fairId, 'organiser') ? this.mayChange(actor) : null;
  }
}
