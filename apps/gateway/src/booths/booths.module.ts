import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { BookingRulesResolver } from './booking-rules.resolver.js';
import { BoothsResolver } from './booths.resolver.js';
import { BoothNews } from './live/booth-news.js';
import { BoothStates } from './live/booth-states.js';
import { LiveBooths } from './live/live-booths.js';
import { TakenBoothsController } from './live/taken-booths.controller.js';
import { PlanDrawingResolver } from './plan-drawing.resolver.js';
import { PlanResolver } from './plan.resolver.js';
import { PublicPlanResolver } from './public-plan.resolver.js';

@Module({
  imports: [BoothAllocationModule],
  controllers: [TakenBoothsController],
  providers: [
    BookingRulesResolver,
    BoothNews,
    BoothsResolver,
    BoothStates,
    LiveBooths,
    PlanDrawingResolver,
    PlanResolver,
    PublicPlanResolver,
  ],
})
export class BoothsFeature {}
