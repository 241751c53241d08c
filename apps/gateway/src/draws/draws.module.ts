import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { EDGES_TO_COMPANIES } from './company-edges.resolver.js';
import { DrawInputsFile, DrawResultFile } from './draw-files.js';
import { DrawOutcomesFile } from './draw-outcomes-file.js';
import {
  CompanyDrawOutcomeTextResolver,
  FirmDrawOutcomeTextResolver,
  UnreleasableBoothTextResolver,
  WishReasonTextResolver,
} from './draw-outcome-text.resolver.js';
import { DrawRequestsFile } from './draw-requests-file.js';
import { DrawStepsResolver } from './draw-steps.resolver.js';
import { DrawsFile } from './draws-file.js';
import { DrawsResolver } from './draws.resolver.js';
import { PointsFileResolver } from './points-file.resolver.js';
import { WishesResolver } from './wishes.resolver.js';

@Module({
  imports: [BoothAllocationModule],
  providers: [
    ...EDGES_TO_COMPANIES,
    CompanyDrawOutcomeTextResolver,
    DrawInputsFile,
    DrawOutcomesFile,
    DrawRequestsFile,
    DrawResultFile,
    DrawStepsResolver,
    DrawsFile,
    DrawsResolver,
    FirmDrawOutcomeTextResolver,
    PointsFileResolver,
    UnreleasableBoothTextResolver,
    WishReasonTextResolver,
    WishesResolver,
  ],
})
export class DrawsFeature {}
