import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  type HallId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { checkPlacement, type PicturePlacement, type PlacementField } from '../../domain/plan/picture-placement.js';
import { FloorPlans } from '../ports/floor-plans.js';
import { PlanJournal } from './plan-journal.js';
import { type HallPicture, HallPictures } from './ports/hall-pictures.js';

export interface PictureWish {
  readonly fairId: FairId;
  readonly hallId: HallId;
  /** Null = the picture that is there stays and is placed anew. */
  readonly uploadId: string | null;
  readonly placement: PicturePlacement;
}

/** A picture as it was found in an upload: what it is shows in its bytes. */
export interface ReadPicture {
  readonly name: string;
  readonly contentType: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly body: Uint8Array;
}

/** Null = there is no such file; `unusable` = it is no picture that may be shown. */
export type PictureReader = () => Promise<ReadPicture | 'unusable' | null>;

export type SetHallPictureRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'unusable-picture' }
  | { readonly code: 'unusable-placement'; readonly field: PlacementField }
  | IdempotencyConflict;

type Answer = Result<HallPicture, SetHallPictureRefusal>;

/** An organiser lays the venue's picture under a hall, to scale, to draw over it. An earlier one is replaced. */
@Injectable()
export class SetHallPicture {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly plans: FloorPlans,
    private readonly pictures: HallPictures,
    private readonly journal: PlanJournal,
  ) {}

  async execute(actor: Actor, wish: PictureWish, read: PictureReader, idempotencyKey: string): Promise<Answer> {
    if (!hasFairRole(actor, wish.fairId, 'organiser')) return err({ code: 'not-found' });
    const picture = await read();
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'set-hall-picture', key: idempotencyKey, request: wish },
      () => this.set(actor, wish, picture),
    );
  }

  private async set(actor: Actor, wish: PictureWish, read: Awaited<ReturnType<PictureReader>>): Promise<Answer> {
    const { fairId, hallId, uploadId, placement } = wish;
    if (read === 'unusable') return err({ code: 'unusable-picture' });
    const found = uploadId === null ? await this.present(fairId, hallId) : await this.brought(fairId, hallId, read);
    if (!found) return err({ code: 'not-found' });
    const placed = checkPlacement(placement, found.widthPx, found.heightPx);
    if (!placed.ok) return err({ code: 'unusable-placement', field: placed.error });
    const picture: HallPicture = { ...found, placement };
    if (uploadId === null) await this.pictures.place(fairId, hallId, placement);
    else if (read) await this.pictures.set(picture, read.body, actor.personId);
    await this.journal.write(actor, fairId, 'set-hall-picture', ['hall', hallId], { uploadId, placement }, 0);
    return ok(picture);
  }

  private async present(fairId: FairId, hallId: HallId): Promise<Unplaced | null> {
    return (await this.pictures.of(fairId)).find((picture) => picture.hallId === hallId) ?? null;
  }

  private async brought(fairId: FairId, hallId: HallId, read: ReadPicture | null): Promise<Unplaced | null> {
    const { halls } = await this.plans.known(fairId, [hallId], []);
    if (!read || !halls.has(hallId)) return null;
    const { name, contentType, widthPx, heightPx } = read;
    return { fairId, hallId, name, contentType, widthPx, heightPx };
  }
}

type Unplaced = Omit<HallPicture, 'placement'>;
