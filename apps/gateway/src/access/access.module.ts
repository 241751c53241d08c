import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Callers } from './callers.js';
import { RateLimits } from './rate-limits.js';
import { SessionGuard } from './session.guard.js';

@Global()
@Module({
  providers: [Callers, RateLimits, { provide: APP_GUARD, useClass: SessionGuard }],
  exports: [Callers, RateLimits],
})
export class AccessModule {}
