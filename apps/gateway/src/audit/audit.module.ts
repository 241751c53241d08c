import { AccountsModule } from '@ketnoi/accounts/module';
import { Module } from '@nestjs/common';
import { AuditResolver } from './audit.resolver.js';

@Module({ imports: [AccountsModule], providers: [AuditResolver] })
export class AuditFeature {}
