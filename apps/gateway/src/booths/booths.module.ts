import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { BookingRulesResolver } from './booking-rules.resolver.js';
import { BoothStates } from './booth-states.js';
import { BoothsResolver } from './booths.resolver.js';
import { LiveBooths } from './live-booths.js';
import { PlanDrawingResolver } from './plan-drawing.resolver.js';
import { PlanResolver } from './plan.resolver.js';

@Module({
  imports: [BoothAllocationModule],
  providers: [BookingRulesResolver, BoothsResolver, BoothStates, LiveBooths, PlanDrawingResolver, PlanResolver],
})
export class BoothsFeature {}
