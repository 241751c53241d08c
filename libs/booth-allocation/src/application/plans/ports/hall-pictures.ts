import type { FairId, HallId, PersonId } from '@ketnoi/kernel';
import type { PicturePlacement } from '../../../domain/plan/picture-placement.js';

export interface HallPicture {
  readonly fairId: FairId;
  readonly hallId: HallId;
  readonly name: string;
  readonly contentType: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly placement: PicturePlacement;
}

/** Port: one picture a hall, over which it is drawn. */
export abstract class HallPictures {
  /** In place of an earlier one. Call inside a unit of work. */
  abstract set(picture: HallPicture, body: Uint8Array, by: PersonId): Promise<void>;
  /** Moves the picture that is there. Call inside a unit of work. */
  abstract place(fairId: FairId, hallId: HallId, placement: PicturePlacement): Promise<void>;
  /** False = there was none. Call inside a unit of work. */
  abstract remove(fairId: FairId, hallId: HallId): Promise<boolean>;
  abstract of(fairId: FairId): Promise<readonly HallPicture[]>;
  abstract body(
    fairId: FairId,
    hallId: HallId,
  ): Promise<{ readonly contentType: string; readonly body: Uint8Array } | null>;
}
