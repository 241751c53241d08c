/** What the environment says, in the words of this project. The class is the token by which Nest hands it out. */
export abstract class Config {
  abstract readonly nodeEnv: 'development' | 'test' | 'production';
  abstract readonly host: string;
  /** 0 = any free one. */
  abstract readonly port: number;
  /** Without a slash at the end. */
  abstract readonly publicUrl: string;
  abstract readonly trustProxy: boolean;
  /** The folder of the built web app; where it is missing, only the gateway itself answers. */
  abstract readonly webDir: string;
  abstract readonly database: DatabaseConfig;
  abstract readonly redis: RedisConfig;
  abstract readonly sessions: SessionConfig;
  abstract readonly introspection: boolean;
  abstract readonly limits: LimitsConfig;
  abstract readonly mail: MailConfig;
  abstract readonly logLevel: LogLevel;
  abstract readonly workerConcurrency: number;
  /** At least 1. */
  abstract readonly computeThreads: number;
  /** The data is fictional: say so, and how to sign in. */
  abstract readonly demo: boolean;
}

export interface DatabaseConfig {
  readonly url: string;
  readonly type: 'mariadb' | 'mysql';
  readonly poolSize: number;
}

export interface RedisConfig {
  readonly url: string;
  /** In braces, so that all keys of a queue share one slot of a Redis Cluster: `{ketnoi}`. */
  readonly prefix: string;
}

export interface SessionConfig {
  readonly ttlMs: number;
  /** Cookies are sent over https only; false on a plain http address such as localhost. */
  readonly secureCookies: boolean;
}

export interface LimitsConfig {
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
  readonly tokens: number;
  readonly bodyBytes: number;
  readonly uploadBytes: number;
  readonly ratePerMinute: number;
  readonly signInPerMinute: number;
}

export interface MailConfig {
  /** null = mails become files in `dir`. */
  readonly smtpUrl: string | null;
  readonly dir: string;
  readonly from: string;
}

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
