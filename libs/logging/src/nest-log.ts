import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Hands what the framework says to the JSON log. The framework passes the context's name as the last parameter. */
export class NestLog implements LoggerService {
  constructor(private readonly log_: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(
    level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal',
    message: unknown,
    rest: unknown[],
  ): void {
    const words = rest.filter((r): r is string => typeof r === 'string');
    const context = words.at(-1);
    const stack = words.length > 1 ? words[0] : undefined;
    if (message instanceof Error) this.log_[level]({ context, err: message }, message.message);
    else if (typeof message === 'object' && message !== null) this.log_[level]({ context, stack, ...message });
    else this.log_[level]({ context, stack }, String(message));
  }
}
