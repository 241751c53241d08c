import { AccountRules } from '@ketnoi/accounts';
import { Config } from '@ketnoi/config';
import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Callers } from './callers.js';
import { RateLimits } from './rate-limits.js';
import { SessionGuard } from './session.guard.js';

/** What the installation decides about accounts, from the configuration. */
const accountRules = {
  provide: AccountRules,
  inject: [Config],
  useFactory: ({ sessions, publicUrl }: Config): AccountRules => ({ sessionTtlMs: sessions.ttlMs, publicUrl }),
};

@Global()
@Module({
  providers: [Callers, RateLimits, accountRules, { provide: APP_GUARD, useClass: SessionGuard }],
  exports: [Callers, RateLimits, AccountRules],
})
export class AccessModule {}
