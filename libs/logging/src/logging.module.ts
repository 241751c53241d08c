import { type DynamicModule, Inject, Module } from '@nestjs/common';
import type { Logger } from 'pino';

export const LOG = Symbol('log');

/** `@InjectLog() private readonly log: Log` */
export const InjectLog = (): ReturnType<typeof Inject> => Inject(LOG);

@Module({})
export class LoggingModule {
  static forRoot(log: Logger): DynamicModule {
    return { module: LoggingModule, global: true, providers: [{ provide: LOG, useValue: log }], exports: [LOG] };
  }
}
