import { AskedPayments, PriceLists } from '@ketnoi/booth-allocation';
import type { Provider } from '@nestjs/common';
import { SqlAskedPayments } from './sql-asked-payments.js';
import { SqlPriceLists } from './sql-price-lists.js';

export const PRICING_ADAPTERS: Provider[] = [
  { provide: AskedPayments, useClass: SqlAskedPayments },
  { provide: PriceLists, useClass: SqlPriceLists },
];
