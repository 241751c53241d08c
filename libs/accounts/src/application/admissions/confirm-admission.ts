import { Injectable } from '@nestjs/common';
import { AuditTrail, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import {
  type FairToEnter,
  forgottenAfter,
  mayOpenBeside,
  MOST_OPEN_ADMISSIONS,
  sameFirm,
  stillOpen,
} from '../../domain/admission.js';
import { Admissions } from '../ports/admissions.js';
import { Tokens } from '../ports/tokens.js';
import { LINK_NOT_OPEN, type LinkNotOpen } from '../refusals.js';

export interface ConfirmedAdmission {
  readonly fairId: FairId;
  readonly fair: FairToEnter;
  readonly firmName: string;
}

/** So many of one address wait for an answer already. */
export interface TooManyAdmissions {
  readonly code: 'too-many-admissions';
  readonly limit: number;
}

/**
 * The address says that it was them who asked. From now on organisers see it, beside what the address asked for other
 * firms: agencies ask for several.
 */
@Injectable()
export class ConfirmAdmission {
  constructor(
    private readonly admissions: Admissions,
    private readonly tokens: Tokens,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @param insteadOf which earlier ones of the same address it takes the place of; null: those for the same firm */
  execute(
    token: string,
    insteadOf: readonly string[] | null,
    requestId: string,
  ): Promise<Result<ConfirmedAdmission, LinkNotOpen | TooManyAdmissions>> {
    return this.unitOfWork.run(async () => {
      const admission = await this.admissions.unconfirmed(this.tokens.hash(token));
      const fair = admission && (await this.admissions.fair(admission.fairId));
      const now = await this.unitOfWork.now();
      if (!fair || !stillOpen(fair, now)) return err(LINK_NOT_OPEN);
      const { fairId, id, firm, email } = admission;
      // Another one of the address is written only when this one is confirmed or replaced: nobody opens one meanwhile.
      const earlier = await this.admissions.openOf(fairId, email);
      const gone = insteadOf ?? earlier.filter((one) => sameFirm(one.firm, firm)).map((one) => one.id);
      if (!mayOpenBeside(earlier, gone)) return err({ code: 'too-many-admissions', limit: MOST_OPEN_ADMISSIONS });
      if (!(await this.admissions.confirm(admission, gone, now, forgottenAfter(fair)))) return err(LINK_NOT_OPEN);
      await this.audit.record({
        fairId,
        actorId: null,
        action: 'ask-for-admission',
        subjectType: 'admission',
        subjectId: id,
        requestId,
      });
      return ok({ fairId, fair, firmName: firm.shortName });
    });
  }
}
