import { PriceLists } from '@ketnoi/booth-allocation';
import type { Provider } from '@nestjs/common';
import { SqlPriceLists } from './sql-price-lists.js';

export const PRICING_ADAPTERS: Provider[] = [{ provide: PriceLists, useClass: SqlPriceLists }];
