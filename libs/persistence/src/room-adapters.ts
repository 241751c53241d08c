import { Identities, Tokens } from '@ketnoi/accounts';
import type { Provider } from '@nestjs/common';
import { Sha256Tokens } from './accounts/sha256-tokens.js';
import { SqlIdentities } from './accounts/sql-identities.js';
import { DatabaseHealth } from './health/database-health.js';

/** One line for every port of a room that the database answers, grouped by room. */
export const ROOM_ADAPTERS: Provider[] = [
  DatabaseHealth,
  // accounts
  { provide: Identities, useClass: SqlIdentities },
  { provide: Tokens, useClass: Sha256Tokens },
];
