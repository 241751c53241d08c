import type { BoothKind, Outline, Point } from '../booth.js';
import type { Utility } from './hall-plan.js';
import type { PlanProblemCode } from './plan-problem.js';

/** Where in a file something stands. Lines count from 1; a table's line is its row. */
export interface SourcePlace {
  /** Layer of a DXF, group or id of an SVG, heading of a table. */
  readonly layer: string | null;
  readonly line: number | null;
}

/** What a shape of a drawing is. */
export const SHAPE_ROLES = ['hall', 'entrance', 'pillar', 'aisle', 'utility', 'booth', 'zone'] as const;
export type ShapeRole = (typeof SHAPE_ROLES)[number];

/** What a file says of a shape beside it: layers, attributes, cells. Absent = not said. */
export interface ShapeLabels {
  readonly number?: string;
  readonly kind?: BoothKind;
  /** The zone's name; of a zone its own. */
  readonly zone?: string;
  readonly sectorId?: string;
  readonly country?: string;
  readonly openSides?: number;
  readonly powerW?: number;
  readonly utility?: Utility;
  readonly name?: string;
}

/** A line or shape, already in whole millimetres, x to the right and y down. */
export interface DrawnShape {
  readonly role: ShapeRole;
  readonly points: Outline;
  /** Its end meets its beginning. */
  readonly closed: boolean;
  readonly labels: ShapeLabels;
  readonly place: SourcePlace;
}

/** A text that belongs to the booth in which it stands. */
export interface DrawnText {
  readonly role: 'booth-number' | 'booth-power';
  readonly text: string;
  readonly at: Point;
  readonly place: SourcePlace;
}

/** A file's plan as it is drawn: shapes and texts, not yet booths. */
export interface Drawing {
  readonly shapes: readonly DrawnShape[];
  readonly texts: readonly DrawnText[];
  /** Coordinates are the hall's own, as in files we wrote; otherwise the hall's corner becomes the origin. */
  readonly keepsOrigin: boolean;
  /** A list of booths alone says no hall: one is drawn around them. */
  readonly hallMayBeAssumed: boolean;
  readonly problems: readonly FoundProblem[];
  readonly notices: readonly PlanNotice[];
}

/** Why a file could not be read as a drawing, or a part of it. */
export type PlanFileProblemCode =
  | 'plan-file-unreadable'
  | 'plan-file-not-text'
  | 'plan-file-encoding'
  | 'units-unknown'
  | 'too-many-entities'
  | 'too-many-points'
  | 'too-deeply-nested'
  | 'entities-forbidden'
  | 'block-unknown'
  | 'entity-unsupported'
  | 'plan-file-takes-too-long'
  | 'several-halls'
  | 'plan-without-headings'
  | 'plan-heading-unknown'
  | 'plan-heading-twice'
  | 'too-many-plan-rows'
  | 'plan-cell-unusable';

/** A problem with its place, as people look for it: the booth, the layer and line of the file, the point in the hall. */
export interface FoundProblem {
  readonly code: PlanProblemCode | PlanFileProblemCode;
  readonly number: string | null;
  readonly other: string | null;
  readonly layer: string | null;
  readonly line: number | null;
  readonly at: Point | null;
}

/** Worth knowing, but no reason to refuse. */
export interface PlanNotice {
  readonly code: 'hall-assumed' | 'entrance-assumed' | 'open-sides-differ';
  /** Names of layers, numbers of booths: what it is about. */
  readonly about: readonly string[];
}

export const fileProblem = (
  code: FoundProblem['code'],
  place: Partial<SourcePlace> = {},
  at: Point | null = null,
): FoundProblem => ({ code, number: null, other: null, layer: place.layer ?? null, line: place.line ?? null, at });
