import {
  BoothSwaps,
  ClaimLocks,
  CoExhibitors,
  GroupsAtFair,
  OpenBooths,
  Pavilions,
  StandingPlans,
} from '@ketnoi/booth-allocation';
import type { Provider } from '@nestjs/common';
import { SqlBoothSwaps } from './sql-booth-swaps.js';
import { SqlClaimLocks } from './sql-claim-locks.js';
import { SqlCoExhibitors } from './sql-co-exhibitors.js';
import { SqlGroupsAtFair } from './sql-groups-at-fair.js';
import { SqlOpenBooths } from './sql-open-booths.js';
import { SqlPavilions } from './sql-pavilions.js';
import { SqlStandingPlans } from './sql-standing-plans.js';

export const MOVES_ADAPTERS: Provider[] = [
  { provide: BoothSwaps, useClass: SqlBoothSwaps },
  { provide: ClaimLocks, useClass: SqlClaimLocks },
  { provide: CoExhibitors, useClass: SqlCoExhibitors },
  { provide: GroupsAtFair, useClass: SqlGroupsAtFair },
  { provide: OpenBooths, useClass: SqlOpenBooths },
  { provide: Pavilions, useClass: SqlPavilions },
  { provide: StandingPlans, useClass: SqlStandingPlans },
];
