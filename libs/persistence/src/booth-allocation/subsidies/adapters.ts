import { Subsidies, SubsidyViews } from '@ketnoi/booth-allocation';
import type { Provider } from '@nestjs/common';
import { SqlSubsidies } from './sql-subsidies.js';
import { SqlSubsidyViews } from './subsidy-views.read-model.js';

export const SUBSIDY_ADAPTERS: Provider[] = [
  { provide: Subsidies, useClass: SqlSubsidies },
  { provide: SubsidyViews, useClass: SqlSubsidyViews },
];
