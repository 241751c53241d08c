import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { BookingExtrasResolver } from './booking-extras.resolver.js';
import { PricesResolver } from './prices.resolver.js';
import { QuotesResolver } from './quotes.resolver.js';

@Module({ imports: [BoothAllocationModule], providers: [BookingExtrasResolver, PricesResolver, QuotesResolver] })
export class PricesFeature {}
