import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { WaitlistCompanyResolver } from './company-edge.resolver.js';
import { EditedWaitlistResolver } from './edited-waitlist.resolver.js';
import { WaitlistFile } from './waitlist-file.js';
import { WaitlistResolver } from './waitlist.resolver.js';

@Module({
  imports: [BoothAllocationModule],
  providers: [EditedWaitlistResolver, WaitlistCompanyResolver, WaitlistFile, WaitlistResolver],
})
export class WaitlistFeature {}
