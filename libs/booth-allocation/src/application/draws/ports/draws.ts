import type { CompanyId, FairId, Page, PageRequest } from '@ketnoi/kernel';
import type { DrawOutcome } from '../../../engine/draw/index.js';
import type { Draw, DrawFigures, DrawId } from '../../../domain/draws/draw.js';

export interface DrawRef {
  readonly fairId: FairId;
  readonly drawId: DrawId;
}

/** A draw as one worker was given it: whatever it saves is refused once another epoch has begun. */
export interface DrawTurn extends DrawRef {
  readonly epoch: number;
}

/** What a firm got in a draw, under the firm's own name. */
export interface FirmOutcome {
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly outcome: DrawOutcome;
}

/** What a firm is told of a released draw. */
export interface ReleasedOutcome {
  readonly draw: Draw;
  readonly outcome: DrawOutcome;
}

/** A worker that gave no sign of life for so long has lost its turn. */
export const DRAW_SILENT_SECONDS = 5;

/** Port: the rows of draws. Every change of a running one is guarded by its epoch. */
export abstract class Draws {
  /** `inputs` is canonical JSON, kept to the byte. */
  abstract add(draw: Draw, inputs: string): Promise<void>;
  abstract find(fairId: FairId, drawId: DrawId): Promise<Draw | null>;
  /** The same, locked until the transaction ends. */
  abstract findForChange(fairId: FairId, drawId: DrawId): Promise<Draw | null>;
  /** Newest first. */
  abstract list(fairId: FairId, page: PageRequest): Promise<Page<Draw>>;
  /** Those whose inputs are open to everybody at the fair, newest first. */
  abstract published(fairId: FairId): Promise<readonly Draw[]>;
  abstract inputs(fairId: FairId, drawId: DrawId): Promise<string | null>;
  /** The text of the `draw-result/1` file, to the byte. */
  abstract result(fairId: FairId, drawId: DrawId): Promise<string | null>;

  /** A turn at a draw that waits, or at one that runs and has been silent; null = it is over, or somebody is at it. */
  abstract begin(draw: DrawRef): Promise<DrawTurn | null>;
  /** Gives the turn back, so that the next worker need not wait for the silence. */
  abstract handBack(turn: DrawTurn): Promise<void>;
  /** A sign of life with how far it is; false = the turn is lost. */
  abstract beat(turn: DrawTurn, percent: number): Promise<boolean>;
  /** False = the turn is lost and nothing was saved. */
  abstract finish(
    turn: DrawTurn,
    result: string,
    figures: DrawFigures,
    outcomes: readonly DrawOutcome[],
  ): Promise<boolean>;
  abstract fail(turn: DrawTurn, failure: string): Promise<boolean>;

  abstract publish(ref: DrawRef): Promise<void>;
  abstract discard(ref: DrawRef): Promise<void>;
  abstract release(ref: DrawRef): Promise<void>;

  abstract outcomes(fairId: FairId, drawId: DrawId): Promise<readonly FirmOutcome[]>;
  /** What released draws gave the company, newest first. */
  abstract outcomesOf(fairId: FairId, companyId: CompanyId): Promise<readonly ReleasedOutcome[]>;
}
