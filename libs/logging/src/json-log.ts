import { type DestinationStream, type Logger, pino } from 'pino';
import { currentRequestId } from './request-scope.js';

export interface LogSettings {
  /** fatal, error, warn, info, debug, trace or silent */
  readonly level: string;
  /** Which process writes: gateway, worker, cli. */
  readonly service: string;
  /** Where to; standard output when left out. */
  readonly destination?: DestinationStream;
}

/** What must never reach a log, wherever it is nested one level deep. */
const SECRETS = ['password', 'token', 'secret', 'authorization', 'cookie'];

/** One JSON object a line; each carries the id of the request or job it was written for. */
export function createLog(settings: LogSettings): Logger {
  const options = {
    level: settings.level,
    base: { service: settings.service, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '(secret)' },
    mixin: () => {
      const requestId = currentRequestId();
      return requestId ? { requestId } : {};
    },
  };
  return settings.destination ? pino(options, settings.destination) : pino(options);
}
