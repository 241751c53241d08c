import { DrawRequests, Draws, FirmLetters } from '@ketnoi/booth-allocation';
import type { Provider } from '@nestjs/common';
import { SqlDrawRequests } from './sql-draw-requests.js';
import { SqlDraws } from './sql-draws.js';
import { SqlFirmLetters } from './sql-firm-letters.js';

/** The ports of draws that the database answers. */
export const DRAW_ADAPTERS: Provider[] = [
  { provide: DrawRequests, useClass: SqlDrawRequests },
  { provide: Draws, useClass: SqlDraws },
  { provide: FirmLetters, useClass: SqlFirmLetters },
];
