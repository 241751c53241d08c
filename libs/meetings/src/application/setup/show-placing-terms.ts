import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, ok, type RequestId, type Result } from '@ketnoi/kernel';
import { AT_THE_FAIR, type Attendance } from '../../domain/settings/attendance.js';
import type { MeetingTerms } from '../../domain/settings/meeting-terms.js';
import { Participations } from '../ports/participations.js';
import { type OnlineRoom, PlacingTerms } from '../ports/placing-terms.js';
import { type NotFound, notFound, oversees } from '../refusals.js';
import { speakingFor } from '../speaking-for.js';

export interface PairOfRequest {
  readonly requestId: RequestId;
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
}

export interface TermsOfPair extends MeetingTerms, PairOfRequest {
  /** Those that must be over before. */
  readonly afterPairs: readonly PairOfRequest[];
}

/** How a company attends is its own matter and the organisers'; rooms, rivals and single meetings are the organisers'. */
@Injectable()
export class ShowPlacingTerms {
  constructor(
    private readonly terms: PlacingTerms,
    private readonly participations: Participations,
  ) {}

  async attendance(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<Result<Attendance, NotFound>> {
    const speaks = await speakingFor(this.participations, actor, fairId, companyId);
    if (!speaks.ok) return speaks;
    return ok((await this.terms.attendance(fairId, companyId)) ?? AT_THE_FAIR);
  }

  onlineRooms(actor: Actor, fairId: FairId): Promise<Result<readonly OnlineRoom[], NotFound>> {
    return this.ifRun(actor, fairId, () => this.terms.onlineRooms(fairId));
  }

  rivals(actor: Actor, fairId: FairId): Promise<Result<readonly (readonly CompanyId[])[], NotFound>> {
    return this.ifRun(actor, fairId, () => this.terms.rivals(fairId));
  }

  meetingTerms(actor: Actor, fairId: FairId): Promise<Result<readonly TermsOfPair[], NotFound>> {
    return this.ifRun(actor, fairId, async () => {
      const terms = await this.terms.meetingTerms(fairId);
      if (terms.length === 0) return [];
      const named = [...new Set(terms.flatMap(({ requestId, after }) => [requestId, ...after]))];
      const pairs = await this.terms.pairsOf(fairId, named);
      const pairOf = (requestId: RequestId): PairOfRequest[] => {
        const pair = pairs.get(requestId);
        return pair ? [{ requestId, buyerId: pair[0], supplierId: pair[1] }] : [];
      };
      return terms.flatMap((one) =>
        pairOf(one.requestId).map((pair) => ({ ...one, ...pair, afterPairs: one.after.flatMap(pairOf) })),
      );
    });
  }

  private async ifRun<T>(actor: Actor, fairId: FairId, read: () => Promise<T>): Promise<Result<T, NotFound>> {
    return oversees(actor, fairId) ? ok(await read()) : err(notFound('fair'));
  }
}
