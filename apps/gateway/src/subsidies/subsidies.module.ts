import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { GrantsResolver } from './grants.resolver.js';
import { SubsidiesFile } from './subsidies-file.js';
import { SubsidiesResolver } from './subsidies.resolver.js';

@Module({ imports: [BoothAllocationModule], providers: [GrantsResolver, SubsidiesFile, SubsidiesResolver] })
export class SubsidiesFeature {}
