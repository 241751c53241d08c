export {
  Config,
  type DatabaseConfig,
  type LimitsConfig,
  type LogLevel,
  type MailConfig,
  type RedisConfig,
  type SessionConfig,
} from './config.js';
export { ConfigError } from './config-error.js';
export { loadConfig } from './load-config.js';
