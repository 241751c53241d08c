import { Identities, Tokens } from '@ketnoi/accounts';
import { Bookings, FloorPlans, PlanReadModel } from '@ketnoi/booth-allocation';
import type { Provider } from '@nestjs/common';
import { Sha256Tokens } from './accounts/sha256-tokens.js';
import { SqlIdentities } from './accounts/sql-identities.js';
import { SqlPlanReadModel } from './booth-allocation/plan.read-model.js';
import { SqlBookings } from './booth-allocation/sql-bookings.js';
import { SqlFloorPlans } from './booth-allocation/sql-floor-plans.js';
import { DatabaseHealth } from './health/database-health.js';

/** One line for every port of a room that the database answers, grouped by room. */
export const ROOM_ADAPTERS: Provider[] = [
  DatabaseHealth,
  // accounts
  { provide: Identities, useClass: SqlIdentities },
  { provide: Tokens, useClass: Sha256Tokens },
  // booth-allocation
  { provide: Bookings, useClass: SqlBookings },
  { provide: FloorPlans, useClass: SqlFloorPlans },
  { provide: PlanReadModel, useClass: SqlPlanReadModel },
];
