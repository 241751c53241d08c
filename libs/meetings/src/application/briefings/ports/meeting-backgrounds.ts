import type { FairId, Language, NeedId, RequestId } from '@ketnoi/kernel';

/** What a meeting is about, as far as its request says. */
export interface MeetingBackground {
  readonly requestId: RequestId;
  /** What the one side wrote to the other when it asked. */
  readonly message: string | null;
  readonly messageLanguage: Language | null;
  /** The need that brought the two together; else the buyer's open ones that are not confidential. */
  readonly needIds: readonly NeedId[];
  /** Of those who attend for each side, as far as they carry a talk. */
  readonly buyerLanguages: readonly Language[];
  readonly supplierLanguages: readonly Language[];
}

/** Read model: what interpreters prepare themselves with. As many statements whatever the number of meetings. */
export abstract class MeetingBackgrounds {
  abstract of(fairId: FairId, requestIds: readonly RequestId[]): Promise<readonly MeetingBackground[]>;
}
