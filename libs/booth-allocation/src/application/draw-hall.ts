import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  err,
  type FairId,
  type HallId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  type Result,
  type ZoneId,
} from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';
import type { Outline } from '../domain/booth.js';
import { isUsableOutline } from '../domain/check-booths.js';
import { areUsableFeatures } from '../domain/plan/check-shapes.js';
import type { HallFeature } from '../domain/plan/hall-plan.js';
import { FloorPlans, type NewZone } from './ports/floor-plans.js';

export interface HallDrawing {
  readonly fairId: FairId;
  readonly name: string;
  readonly outline: Outline;
  readonly features: readonly HallFeature[];
  readonly zones: readonly Omit<NewZone, 'fairId' | 'id'>[];
}

export interface DrawnHall {
  readonly hallId: HallId;
  /** In the order of the drawing's zones. */
  readonly zoneIds: readonly ZoneId[];
}

export type HallField =
  | 'name'
  | 'outline'
  | 'features'
  | 'zones'
  | 'booths'
  | 'numberPrefix'
  | 'price'
  | 'cornerSurchargePercent'
  | 'rawPercent';

export type DrawHallRefusal =
  | { readonly code: 'not-found' }
  /** `index`: which of the zones has no share of the hall. */
  | { readonly code: 'unusable-hall'; readonly field: HallField; readonly index?: number }
  | IdempotencyConflict;

/** An organiser lays out an empty hall and names its zones. */
@Injectable()
export class DrawHall {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly plans: FloorPlans,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    drawing: HallDrawing,
    idempotencyKey: string,
  ): Promise<Result<DrawnHall, DrawHallRefusal>> {
    if (!hasFairRole(actor, drawing.fairId, 'organiser')) return err({ code: 'not-found' });
    const field = unusableField(drawing);
    if (field) return err({ code: 'unusable-hall', field });
    return this.idempotency.once(
      { actorId: actor.personId, operation: 'draw-hall', key: idempotencyKey, request: drawing },
      () => this.draw(actor, drawing),
    );
  }

  private async draw(actor: Actor, { fairId, name, outline, features, zones }: HallDrawing): Promise<DrawnHall> {
    const hallId = this.ids.next<'hall'>();
    const newZones = zones.map((zone) => ({ ...zone, fairId, id: this.ids.next<'zone'>() }));
    const standing = features.map((feature) => ({ ...feature, id: this.ids.next() }));
    await this.plans.addHall({ fairId, id: hallId, name, outline, features: standing });
    await this.plans.addZones(newZones);
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      byRight: 'organiser',
      action: 'draw-hall',
      subjectType: 'hall',
      subjectId: hallId,
      detail: { name, zones: zones.length },
      requestId: actor.requestId,
    });
    return { hallId, zoneIds: newZones.map((zone) => zone.id) };
  }
}

export const isName = (text: string, longest: number): boolean => text.trim() !== '' && text.length <= longest;

function unusableField(drawing: HallDrawing): HallField | null {
  if (!isName(drawing.name, 80)) return 'name';
  if (!isUsableOutline(drawing.outline)) return 'outline';
  if (!areUsableFeatures(drawing.features)) return 'features';
  return drawing.zones.every(isUsableZone) ? null : 'zones';
}

const isUsableZone = ({ name, sectorId, country }: HallDrawing['zones'][number]): boolean =>
  isName(name, 120) &&
  (sectorId === null || taxonomy().kindOf(sectorId) === 'sector') &&
  (country === null || /^[A-Z]{2}$/.test(country));
