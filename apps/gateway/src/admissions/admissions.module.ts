import { AccountsModule } from '@ketnoi/accounts/module';
import { DirectoryModule } from '@ketnoi/directory/module';
import { Module } from '@nestjs/common';
import { AdmissionsFile } from './admissions-file.js';
import { AdmissionsResolver } from './admissions.resolver.js';
import { AskingResolver } from './asking.resolver.js';
import { EditedAdmissionsResolver } from './edited-admissions.resolver.js';
import { FirmRegistryModule } from './firm-registry.module.js';
import { LikeFirmsLoader } from './like-firms.loader.js';

@Module({
  imports: [AccountsModule, DirectoryModule, FirmRegistryModule],
  providers: [AdmissionsFile, AdmissionsResolver, AskingResolver, EditedAdmissionsResolver, LikeFirmsLoader],
})
export class AdmissionsFeature {}
