import { AccountsModule } from '@ketnoi/accounts/module';
import { Module } from '@nestjs/common';
import { AuditFile } from './audit-file.js';
import { AuditResolver } from './audit.resolver.js';

@Module({ imports: [AccountsModule], providers: [AuditFile, AuditResolver] })
export class AuditFeature {}
