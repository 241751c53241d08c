import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { WaitlistCompanyResolver } from './company-edge.resolver.js';
import { WaitlistResolver } from './waitlist.resolver.js';

@Module({ imports: [BoothAllocationModule], providers: [WaitlistCompanyResolver, WaitlistResolver] })
export class WaitlistFeature {}
