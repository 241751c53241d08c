/** Every variable this project reads. Nothing else looks at the environment of the process. */
import { address, databaseAddress, oneOf, text, wholeNumber, yesOrNo } from './readers.js';
import { optionalVariable, variable } from './variable.js';

const MEGABYTE = 1024 * 1024;

export const VARIABLES = {
  NODE_ENV: variable(oneOf(['development', 'test', 'production']), {
    preset: 'development',
    meaning: 'In production unsafe presets are refused and the schema is not told to strangers.',
  }),
  HOST: variable(text(), { preset: '127.0.0.1', meaning: 'The address the gateway listens on; 0.0.0.0 for all.' }),
  PORT: variable(wholeNumber(0, 65_535), { preset: '4000', meaning: 'The port of the gateway; 0 takes any free one.' }),
  PUBLIC_URL: variable(address(['http', 'https'], 'https://fair.example.org'), {
    preset: 'http://localhost:4000',
    requiredInProduction: true,
    example: 'https://fair.example.org',
    meaning: 'Where people reach the gateway: links in mails and calendars, cookies (secure when https).',
  }),
  TRUST_PROXY: variable(yesOrNo(), {
    preset: 'false',
    meaning: 'Believe X-Forwarded-For; only behind a proxy that sets it itself.',
  }),
  WEB_DIR: variable(text(), {
    preset: 'dist/web',
    meaning: 'The folder of the built web app, which the gateway serves; where it is missing, GraphQL alone answers.',
  }),

  DATABASE_URL: variable(databaseAddress('mariadb://user:password@host:3306/name'), {
    preset: 'mariadb://ketnoi:ketnoi@127.0.0.1:3306/ketnoi',
    requiredInProduction: true,
    example: 'mariadb://ketnoi:…@db.example.org:3306/ketnoi',
    secret: true,
    meaning: 'The database; the scheme says whether it is MariaDB (mariadb://) or MySQL (mysql://).',
  }),
  DATABASE_POOL: variable(wholeNumber(1, 500), {
    preset: '10',
    meaning: 'Connections a process keeps to the database.',
  }),
  REDIS_URL: variable(address(['redis', 'rediss'], 'redis://:password@host:6379'), {
    preset: 'redis://127.0.0.1:6379',
    requiredInProduction: true,
    example: 'redis://:…@redis.example.org:6379',
    secret: true,
    meaning: 'Redis, for queues and live events; it may be emptied at any time.',
  }),
  REDIS_PREFIX: variable(text(), {
    preset: 'ketnoi',
    meaning: 'Begins every key, so that several installations can share one Redis.',
  }),

  SESSION_HOURS: variable(wholeNumber(1, 24 * 365), {
    preset: '336',
    meaning: 'How long a signed-in device stays signed in, in hours.',
  }),
  GRAPHQL_INTROSPECTION: optionalVariable(yesOrNo(), {
    example: 'true',
    meaning: 'Whether the schema is told to those who ask; when unset, yes except in production.',
  }),
  LIMIT_DEPTH: variable(wholeNumber(1, 100), { preset: '12', meaning: 'How deep a GraphQL document may nest.' }),
  LIMIT_COST: variable(wholeNumber(1, 10_000_000), {
    preset: '20000',
    meaning: 'How much one operation may ask for: about one point a field, times the length of lists.',
  }),
  LIMIT_ALIASES: variable(wholeNumber(0, 10_000), { preset: '30', meaning: 'How many aliases a document may use.' }),
  LIMIT_TOKENS: variable(wholeNumber(10, 1_000_000), {
    preset: '4000',
    meaning: 'How many words a document may have.',
  }),
  LIMIT_BODY_BYTES: variable(wholeNumber(1_000, 1_000 * MEGABYTE), {
    // A profile text of a megabyte comes in whole and is told how much of it was read.
    preset: String(1.5 * MEGABYTE),
    meaning: 'The largest GraphQL request, in bytes.',
  }),
  LIMIT_UPLOAD_BYTES: variable(wholeNumber(1_000, 1_000 * MEGABYTE), {
    preset: String(10 * MEGABYTE),
    meaning: 'The largest uploaded file, in bytes.',
  }),
  LIMIT_RATE_PER_MINUTE: variable(wholeNumber(1, 10_000_000), {
    preset: '1200',
    meaning: 'Requests a minute from one signed-in person, or from one address when nobody is signed in.',
  }),
  LIMIT_SIGN_IN_PER_MINUTE: variable(wholeNumber(1, 1_000_000), {
    preset: '20',
    meaning: 'Attempts to sign in a minute, from one address and for one account.',
  }),

  SMTP_URL: optionalVariable(address(['smtp', 'smtps'], 'smtps://user:password@host:465'), {
    example: 'smtps://user:…@mail.example.org:465',
    secret: true,
    meaning: 'The mail server; when unset, mails become files in MAIL_DIR.',
  }),
  MAIL_DIR: variable(text(), { preset: '.local/mail', meaning: 'Where mails are put when there is no mail server.' }),
  MAIL_FROM: variable(text(), {
    preset: 'Kết Nối <no-reply@localhost>',
    example: 'Kết Nối <no-reply@fair.example.org>',
    meaning: 'The sender of mails.',
  }),

  LOG_LEVEL: variable(oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), {
    preset: 'info',
    meaning: 'How much is logged (JSON lines on standard output).',
  }),
  WORKER_CONCURRENCY: variable(wholeNumber(1, 100), { preset: '4', meaning: 'Jobs a worker does at the same time.' }),
  COMPUTE_THREADS: optionalVariable(wholeNumber(1, 256), {
    example: '2',
    meaning: 'Threads for scoring and scheduling; when unset, one less than the machine has processors.',
  }),
  KETNOI_DEMO: variable(yesOrNo(), {
    preset: 'false',
    meaning: 'Shows that the data is fictional and how to sign in; set by `npm run demo`.',
  }),
} as const;

export type VariableName = keyof typeof VARIABLES;
