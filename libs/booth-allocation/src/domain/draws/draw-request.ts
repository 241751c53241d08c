import type { BoothId, CompanyId, FairId, HallId, Id, ZoneId } from '@ketnoi/kernel';
import type { BoothKind } from '../booth.js';

export type DrawRequestId = Id<'draw-request'>;

/** A point of a hall, millimetres from its origin: an entrance, a stage, the middle of a booth. */
export interface WishedSpot {
  readonly hallId: HallId;
  readonly x: number;
  readonly y: number;
}

/** What a firm describes instead of naming booths. */
export interface WishedPlace {
  /** Joined booths that fill a rectangle. */
  readonly booths: number;
  /** Square decimetres at least; 0 = any. */
  readonly leastAreaDm2: number;
  readonly kind: BoothKind | null;
  readonly zoneIds: readonly ZoneId[];
  /** Sides that face an aisle, 0 = any. */
  readonly openSides: number;
  readonly near: readonly WishedSpot[];
  readonly far: readonly WishedSpot[];
}

/** Either these very booths, joined when several, or a description. */
export type DrawWish = { readonly boothIds: readonly BoothId[] } | { readonly place: WishedPlace };

/** What a company wishes for in the draws of a fair; one request a company. */
export interface DrawRequest {
  readonly fairId: FairId;
  readonly id: DrawRequestId;
  readonly companyId: CompanyId;
  /** Stands for the company in published inputs and results, which name nobody. */
  readonly code: string;
  /** Best first. */
  readonly wishes: readonly DrawWish[];
  /** Takes any block of so many joined booths when no wish can be had; 0 = rather none. */
  readonly anyBooths: number;
  /** Firms it would not stand close to. */
  readonly competitorIds: readonly CompanyId[];
  /** Of the taxonomy; decides which kept zones it belongs to. */
  readonly sectorId: string | null;
}

/** When wishes are handed in, and how many booths a request may be for. */
export interface DrawCall {
  readonly fairId: FairId;
  /** The first instant at which wishes are refused. */
  readonly wishesUntil: Date;
  readonly mostBooths: number;
}

/** A company's place in the fair's queue, as the organiser has set it. */
export interface Standing {
  readonly companyId: CompanyId;
  /** Priority points by the fair's own rules, 0 to 10,000. */
  readonly points: number;
  readonly newcomer: boolean;
}
