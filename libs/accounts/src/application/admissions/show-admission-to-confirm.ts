import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@ketnoi/kernel';
import {
  type Admission,
  type EarlierAdmission,
  type FairToEnter,
  sameFirm,
  stillOpen,
} from '../../domain/admission.js';
import { Admissions } from '../ports/admissions.js';
import { Tokens } from '../ports/tokens.js';

export interface AdmissionToConfirm extends Pick<Admission, 'fairId' | 'firm' | 'message'> {
  readonly fair: FairToEnter;
  /** What the address has asked for before and nobody has decided on. */
  readonly earlier: readonly (EarlierAdmission & { readonly sameFirm: boolean })[];
}

/** What the link of a letter would confirm, for whoever has the letter: others may have asked in the name of its address. */
@Injectable()
export class ShowAdmissionToConfirm {
  constructor(
    private readonly admissions: Admissions,
    private readonly tokens: Tokens,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Null where the link is not open. */
  async execute(token: string): Promise<AdmissionToConfirm | null> {
    const admission = await this.admissions.unconfirmed(this.tokens.hash(token));
    const fair = admission && (await this.admissions.fair(admission.fairId));
    if (!fair || !stillOpen(fair, await this.unitOfWork.now())) return null;
    const { fairId, firm, message, email } = admission;
    const open = await this.admissions.openOf(fairId, email);
    const earlier = open.map((one) => ({ ...one, sameFirm: sameFirm(one.firm, firm) }));
    return { fairId, firm, message, fair, earlier };
  }
}
