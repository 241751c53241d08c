import { AccountsModule } from '@ketnoi/accounts/module';
import { DirectoryModule } from '@ketnoi/directory/module';
import { Module } from '@nestjs/common';
import { AdmissionsResolver } from './admissions.resolver.js';
import { AskingResolver } from './asking.resolver.js';
import { FirmRegistryModule } from './firm-registry.module.js';
import { LikeFirmsLoader } from './like-firms.loader.js';

@Module({
  imports: [AccountsModule, DirectoryModule, FirmRegistryModule],
  providers: [AdmissionsResolver, AskingResolver, LikeFirmsLoader],
})
export class AdmissionsFeature {}
