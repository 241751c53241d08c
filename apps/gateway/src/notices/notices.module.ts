import { AccountsModule } from '@ketnoi/accounts/module';
import { Module } from '@nestjs/common';
import { NoticesResolver } from './notices.resolver.js';

@Module({ imports: [AccountsModule], providers: [NoticesResolver] })
export class NoticesFeature {}
