import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { EditedSubsidiesResolver } from './edited-subsidies.resolver.js';
import { GrantReasonResolver } from './grant-reason.resolver.js';
import { GrantsResolver } from './grants.resolver.js';
import { ProgrammesFile } from './programmes-file.js';
import { SubsidiesFile } from './subsidies-file.js';
import { SubsidiesResolver } from './subsidies.resolver.js';

@Module({
  imports: [BoothAllocationModule],
  providers: [
    EditedSubsidiesResolver,
    GrantReasonResolver,
    GrantsResolver,
    ProgrammesFile,
    SubsidiesFile,
    SubsidiesResolver,
  ],
})
export class SubsidiesFeature {}
