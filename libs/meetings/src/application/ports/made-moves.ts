import type { FairId, PersonId, TimetableId } from '@ketnoi/kernel';
import type { MadeMove } from '../../domain/timetables/made-move.js';

/** Port: moves by hand that can still be taken back. */
export abstract class MadeMoves {
  /** All of them in one statement. */
  abstract add(...moves: readonly MadeMove[]): Promise<void>;
  /** The person's own that were not undone, newest first, so many at most. */
  abstract of(fairId: FairId, timetableId: TimetableId, movedBy: PersonId, most: number): Promise<readonly MadeMove[]>;
  /** False = it was undone before; a move is undone once. */
  abstract markUndone(fairId: FairId, id: string): Promise<boolean>;
}
