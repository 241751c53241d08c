import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { BookingsResolver } from './bookings.resolver.js';
import { LifeResolver } from './life.resolver.js';
import { OrdersResolver } from './orders.resolver.js';
import { OrganiserBoothsResolver } from './organiser-booths.resolver.js';

@Module({
  imports: [BoothAllocationModule],
  providers: [BookingsResolver, LifeResolver, OrdersResolver, OrganiserBoothsResolver],
})
export class BoothLifeFeature {}
