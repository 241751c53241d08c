import type { MyWaitlistQuery } from './waitlist.generated';

export type Place = NonNullable<NonNullable<MyWaitlistQuery['companyWaitlist']>['place']>;
export type Zone = Extract<MyWaitlistQuery['plan'], { __typename: 'Plan' }>['zones'][number];

/** What the gateway takes as no limit. */
const NO_LIMIT_DM2 = 100_000_000;

/** The area that a firm waits for, in square decimetres; null where it said nothing. */
export const areaWaitedFor = ({
  leastAreaDm2,
  mostAreaDm2,
}: Pick<Place, 'leastAreaDm2' | 'mostAreaDm2'>): { readonly least: number | null; readonly most: number | null } => ({
  least: leastAreaDm2 > 0 ? leastAreaDm2 : null,
  most: mostAreaDm2 < NO_LIMIT_DM2 ? mostAreaDm2 : null,
});

/** Square decimetres from square metres. */
export const dm2 = (squareMetres: number): number => Math.round(squareMetres * 100);
