import type { BoothId, CompanyId, FairId, Id, PersonId, ZoneId } from '@ketnoi/kernel';
import type { DrawWeights, ZoneRule } from '../../engine/draw/index.js';

export type DrawId = Id<'draw'>;

/** `drawn` may be looked at and compared; `released` is done: the booths belong to the firms. */
export type DrawState = 'waiting' | 'running' | 'drawn' | 'failed' | 'discarded' | 'released';
export const DRAW_STATES: readonly DrawState[] = ['waiting', 'running', 'drawn', 'failed', 'discarded', 'released'];

/** What an organiser asks for: which booths, by what rules, and who is settled beforehand. */
export interface DrawWishes {
  readonly name: string;
  /** Shuffles the lots that decide between equal claims, 0 to 2^32 - 1. */
  readonly seed: number;
  /** The booths to be drawn; null = all that are free, or those of the zones. */
  readonly boothIds: readonly BoothId[] | null;
  readonly zoneIds: readonly ZoneId[] | null;
  readonly newcomersLeast: number;
  /** Millimetres along the axes. */
  readonly competitorSpacing: number;
  readonly zones: ZoneRule;
  readonly weights: Partial<DrawWeights>;
  readonly pins: readonly { readonly companyId: CompanyId; readonly boothIds: readonly BoothId[] }[];
}

/** The row, not the job, is the truth of a draw. */
export interface Draw {
  readonly fairId: FairId;
  readonly id: DrawId;
  readonly name: string;
  readonly state: DrawState;
  /** Counts the times the draw was given to a worker anew; only the newest may save. */
  readonly epoch: number;
  readonly percent: number;
  readonly seed: number;
  /** SHA-256 of the inputs' canonical JSON, in hexadecimal. */
  readonly inputsHash: string;
  readonly figures: DrawFigures | null;
  readonly failure: string | null;
  readonly createdBy: PersonId;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  /** From then on everybody at the fair may have the inputs. */
  readonly publishedAt: Date | null;
  readonly releasedAt: Date | null;
}

/** What a finished draw comes to. */
export interface DrawFigures {
  readonly applicants: number;
  readonly allotted: number;
  /** Granted the first wish. */
  readonly firstWishes: number;
  readonly booths: number;
  readonly boothsLeft: number;
  /** Mean over all applicants, thousandths. */
  readonly satisfaction: number;
  readonly value: number;
  /** No plan can be worth more. */
  readonly bound: number;
  /** Millionths of the bound that the plan may lack at most. */
  readonly gapPpm: number;
  readonly proved: boolean;
  /** Worth of what points and lots alone would give. */
  readonly valueByTurns: number;
  readonly newcomersWanted: number;
  readonly newcomersApplied: number;
  readonly newcomersAllotted: number;
  /** SHA-256 of the canonical JSON of the result file. */
  readonly resultHash: string;
}
