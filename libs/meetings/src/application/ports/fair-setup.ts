import type { FairId, InterpreterId, PersonId, SeminarId, Slot, TableId, ZoneId } from '@ketnoi/kernel';
import type { InterpreterTerms } from '../../domain/interpreters/interpreter-terms.js';
import type { Seating } from '../../domain/seminars/read-seatings.js';
import type { RoundSettings } from '../../domain/settings/round-settings.js';
import type { Pause, SlotLayout } from '../../domain/slots/lay-out.js';

export interface MeetingTable {
  readonly id: TableId;
  readonly zoneId: ZoneId | null;
  readonly number: number;
}

export interface Interpreter extends InterpreterTerms {
  readonly id: InterpreterId;
}

export interface Seminar {
  readonly id: SeminarId;
  readonly title: string;
  readonly room: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Weights as an organiser set them; rounds and scores name their version. */
export interface WeightVersion {
  readonly version: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly changedBy: PersonId;
  readonly changedAt: Date;
}

/** Port: the grid, the furniture and the helpers of a fair. */
export abstract class FairSetup {
  abstract slots(fairId: FairId): Promise<readonly Slot[]>;
  abstract pauses(fairId: FairId): Promise<readonly Pause[]>;
  /** Puts a new grid in place; unavailabilities move with the instants that both grids know. */
  abstract replaceSlots(fairId: FairId, layout: SlotLayout): Promise<void>;

  abstract tables(fairId: FairId): Promise<readonly MeetingTable[]>;
  abstract replaceTables(fairId: FairId, tables: readonly MeetingTable[]): Promise<void>;
  abstract zonesExist(fairId: FairId, zoneIds: readonly ZoneId[]): Promise<boolean>;

  abstract interpreters(fairId: FairId): Promise<readonly Interpreter[]>;
  /** Adds or changes; one a person and fair. @returns the ids that stand, which are others where somebody was engaged already */
  abstract saveInterpreters(
    fairId: FairId,
    interpreters: readonly Interpreter[],
  ): Promise<ReadonlyMap<PersonId, InterpreterId>>;
  /** False = one of them is not engaged. The caller then rolls back. */
  abstract removeInterpreters(fairId: FairId, ids: readonly InterpreterId[]): Promise<boolean>;
  /** Whoever changes interpreters waits here for whoever does so already. */
  abstract lockInterpreters(fairId: FairId): Promise<void>;
  abstract personExists(personId: PersonId): Promise<boolean>;

  abstract seminars(fairId: FairId): Promise<readonly Seminar[]>;
  abstract saveSeminar(fairId: FairId, seminar: Seminar): Promise<void>;
  abstract removeSeminar(fairId: FairId, id: SeminarId): Promise<boolean>;
  /** Whoever changes seats waits here for whoever does so already. */
  abstract lockSeminars(fairId: FairId): Promise<void>;
  /** One a seminar. Beside those who sit there and are not taken off, those who attend the fair; who is in both, sits. */
  abstract seatAtSeminars(fairId: FairId, seatings: readonly Seating[]): Promise<void>;

  /** @param subjectId a company or an interpreter */
  abstract unavailableSlots(fairId: FairId, subjectId: string): Promise<readonly number[]>;
  /** Of each of these, in place of those of before. */
  abstract setUnavailableSlots(fairId: FairId, slots: ReadonlyMap<string, readonly number[]>): Promise<void>;

  /** Those of a fair that has set none are the default ones. */
  abstract settings(fairId: FairId): Promise<RoundSettings>;
  abstract saveSettings(fairId: FairId, settings: RoundSettings): Promise<void>;
  abstract keepWeights(fairId: FairId, kept: WeightVersion): Promise<void>;
  /** The newest first. */
  abstract weightVersions(fairId: FairId): Promise<readonly WeightVersion[]>;
}
