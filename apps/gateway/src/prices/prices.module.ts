import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { PricesResolver } from './prices.resolver.js';

@Module({ imports: [BoothAllocationModule], providers: [PricesResolver] })
export class PricesFeature {}
