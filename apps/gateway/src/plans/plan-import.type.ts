import { areaDm2, type BoothKind as Kind, type PlanReading } from '@ketnoi/booth-allocation';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MoneyInput } from '../booths/money.type.js';
import { BoothKind, Point } from '../booths/plan.type.js';
import { IdempotencyConflict, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { featureShown, HallFeature, toPoints } from './hall-feature.type.js';
import { noticesShown, PlanNotice, PlanProblem, problemsShown, UnusablePlan } from './plan-problem.type.js';

@InputType()
export class PlanFileInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID, { description: 'A DXF, SVG, CSV or Excel file that the same person has uploaded.' })
  uploadId: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Millimetres of one unit of the drawing, where the file does not say or says it wrongly.',
  })
  millimetresPerUnit?: number | null;
}

@InputType()
export class ImportPlanInput extends PlanFileInput {
  @Field(() => String, { description: 'What the hall is called.' })
  name: string;

  @Field(() => MoneyInput, { description: 'Of a booth with one open side or none.' })
  price: MoneyInput;

  @Field(() => Int, { defaultValue: 0, description: 'Added for booths with more open sides, in per cent.' })
  cornerSurchargePercent: number;
}

@ObjectType({ description: 'A booth that a file would bring.' })
export class PlannedBooth {
  @Field(() => String, { description: 'Empty where the file gives none.' })
  number: string;

  @Field(() => BoothKind)
  kind: Kind;

  @Field(() => String, { nullable: true, description: 'Name of the zone.' })
  zone: string | null;

  @Field(() => [Point])
  outline: Point[];

  @Field(() => Int)
  areaDm2: number;

  @Field(() => Int, { description: 'As the file says or, where it does not, as measured.' })
  openSides: number;

  @Field(() => Int, { nullable: true })
  powerW: number | null;
}

@ObjectType()
export class PlannedZone {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  sectorId: string | null;

  @Field(() => String, { nullable: true })
  country: string | null;
}

@ObjectType({ description: 'What a file would bring. Nothing is saved yet.' })
export class PlanPreview {
  @Field(() => [Point])
  outline: Point[];

  @Field(() => [HallFeature])
  features: HallFeature[];

  @Field(() => [PlannedZone])
  zones: PlannedZone[];

  @Field(() => [PlannedBooth])
  booths: PlannedBooth[];

  @Field(() => [PlanProblem], { description: 'None = it can be imported. At most 500 are shown.' })
  problems: PlanProblem[];

  @Field(() => Int)
  problemCount: number;

  @Field(() => [PlanNotice])
  notices: PlanNotice[];
}

@ObjectType()
export class ImportedPlan {
  @Field(() => ID)
  hallId: string;

  @Field(() => Int)
  booths: number;
}

export const CheckPlanImportResult = resultUnion('CheckPlanImportResult', () => [PlanPreview, InvalidInput, NotFound]);
export const ImportPlanResult = resultUnion('ImportPlanResult', () => [
  ImportedPlan,
  UnusablePlan,
  InvalidInput,
  NotFound,
  IdempotencyConflict,
]);

/** Shapes with numbers that are none are told of among the problems, and shown without. */
const shown = (points: Point[]): Point[] => points.filter(({ x, y }) => isInt(x) && isInt(y));
const isInt = (n: number): boolean => Number.isInteger(n) && Math.abs(n) < 2 ** 31;
const orZero = (n: number): number => (isInt(n) ? n : 0);

export const previewOf = ({ plan, problems, notices }: PlanReading): PlanPreview =>
  Object.assign(new PlanPreview(), {
    outline: shown(toPoints(plan.outline)),
    features: plan.features.map((feature) => {
      const made = featureShown(feature, null);
      return Object.assign(made, { outline: shown(made.outline) });
    }),
    zones: plan.zones.map((zone) => Object.assign(new PlannedZone(), zone)),
    booths: plan.booths.map((booth) =>
      Object.assign(new PlannedBooth(), {
        ...booth,
        outline: shown(toPoints(booth.outline)),
        areaDm2: orZero(areaDm2(booth.outline)),
        openSides: orZero(booth.openSides),
      }),
    ),
    problems: problemsShown(problems),
    problemCount: problems.length,
    notices: noticesShown(notices),
  });
