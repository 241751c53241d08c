import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { BoothsFile } from './booths-file.js';
import { EditedBoothsResolver } from './edited-booths.resolver.js';
import { HallPictureController } from './hall-picture.controller.js';
import { HallPictureResolver } from './hall-picture.resolver.js';
import { PlanEdgesResolver } from './plan-edges.resolver.js';
import { PlanFile } from './plan-file.js';
import { PlanImportResolver } from './plan-import.resolver.js';
import { PlanNoticeResolver, PlanProblemResolver } from './plan-problem.type.js';
import { RedrawingResolver } from './redrawing.resolver.js';

@Module({
  imports: [BoothAllocationModule],
  controllers: [HallPictureController],
  providers: [
    BoothsFile,
    EditedBoothsResolver,
    HallPictureResolver,
    PlanEdgesResolver,
    PlanFile,
    PlanImportResolver,
    PlanNoticeResolver,
    PlanProblemResolver,
    RedrawingResolver,
  ],
})
export class PlansFeature {}
