export type { Logger as Log } from 'pino';
export { createLog, type LogSettings } from './json-log.js';
export { InjectLog, LOG, LoggingModule } from './logging.module.js';
export { NestLog } from './nest-log.js';
export { requestIdFrom } from './request-id.js';
export { currentRequestId, type RequestScope, runInRequestScope } from './request-scope.js';
