import { DrawnHalls, HallPictures } from '@ketnoi/booth-allocation';
import type { Provider } from '@nestjs/common';
import { SqlDrawnHalls } from './sql-drawn-halls.js';
import { SqlHallPictures } from './sql-hall-pictures.js';

/** Ports of plans. */
export const PLAN_ADAPTERS: Provider[] = [
  { provide: DrawnHalls, useClass: SqlDrawnHalls },
  { provide: HallPictures, useClass: SqlHallPictures },
];
