import type { CompanyId, FairId, NeedId, Page, PageRequest, RequestId, RoundId } from '@ketnoi/kernel';
import type { ExplainedGate, ExplainedReason } from '../../domain/rounds/scored-pairs.js';
import type { Answer, RequestOrigin, RequestState, Side } from '../../domain/wishes/meeting-request.js';
import type { Wish } from '../../domain/wishes/preference.js';

/** A request as one of its companies sees it. */
export interface RequestView {
  readonly id: RequestId;
  readonly side: Side;
  /** Null while the buyer of a confidential need is not told. */
  readonly otherCompanyId: CompanyId | null;
  readonly needId: NeedId | null;
  readonly origin: RequestOrigin;
  readonly state: RequestState;
  readonly ownAnswer: Answer | null;
  readonly otherAnswer: Answer | null;
  readonly ownWish: Wish | null;
  readonly message: string | null;
  readonly messageLanguage: string | null;
  readonly deadlineAt: Date | null;
  readonly createdAt: Date;
  /** Why a round proposed the pair; null for wishes of people. */
  readonly why: RequestReasons | null;
}

export interface RequestReasons {
  readonly score: number;
  readonly confidence: number;
  readonly reasons: readonly ExplainedReason[];
  readonly gates: readonly ExplainedGate[];
  readonly unknown: readonly string[];
}

/** What the rows say before anything is hidden. */
export interface RequestRow extends RequestView {
  readonly otherCompanyId: CompanyId;
  readonly needConfidential: boolean;
}

export interface RequestFilter {
  readonly states?: readonly RequestState[];
  /** Only those that wait for this company's answer. */
  readonly waitingForMe?: boolean;
}

export interface SilentOffer {
  readonly requestId: RequestId;
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  readonly silent: readonly Side[];
  readonly deadlineAt: Date | null;
}

export interface AnswerCounts {
  readonly offered: number;
  readonly accepted: number;
  readonly declined: number;
  readonly expired: number;
  readonly open: number;
  readonly buyersSilent: number;
  readonly suppliersSilent: number;
}

/** Read model: requests as people and organisers see them, newest first. */
export abstract class RequestViews {
  abstract ofCompany(
    fairId: FairId,
    companyId: CompanyId,
    filter: RequestFilter,
    page: PageRequest,
  ): Promise<Page<RequestRow>>;
  abstract unanswered(fairId: FairId, roundId: RoundId, page: PageRequest): Promise<Page<SilentOffer>>;
  abstract answerCounts(fairId: FairId, roundId: RoundId): Promise<AnswerCounts>;
  abstract preferencesOf(
    fairId: FairId,
    companyId: CompanyId,
    page: PageRequest,
  ): Promise<Page<{ readonly companyId: CompanyId; readonly wish: Wish }>>;
}
