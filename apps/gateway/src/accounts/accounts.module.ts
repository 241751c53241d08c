import { AccountsModule } from '@ketnoi/accounts/module';
import { Module } from '@nestjs/common';
import { MeResolver } from './me.resolver.js';

@Module({ imports: [AccountsModule], providers: [MeResolver] })
export class AccountsFeature {}
