import { ConfigError, loadConfig } from './index.js';

const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'mysql://user:hidden@db.example.org/fair',
  REDIS_URL: 'rediss://redis.example.org',
  PUBLIC_URL: 'https://fair.example.org/',
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('is safe and complete with nothing set', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({
      nodeEnv: 'development',
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'http://localhost:4000',
      trustProxy: false,
      introspection: true,
      demo: false,
      database: { type: 'mariadb', poolSize: 10 },
      redis: { prefix: '{ketnoi}' },
      sessions: { secureCookies: false },
      mail: { smtpUrl: null, dir: '.local/mail' },
    });
    expect(config.computeThreads).toBeGreaterThanOrEqual(1);
  });

  it('takes the public address from the port unless one is given', () => {
    expect(loadConfig({ PORT: '4711' }).publicUrl).toBe('http://localhost:4711');
    expect(loadConfig({ PORT: '4711', PUBLIC_URL: 'http://fair.test/' }).publicUrl).toBe('http://fair.test');
  });

  it('closes in production what is open in development', () => {
    const config = loadConfig(PRODUCTION);
    expect(config.introspection).toBe(false);
    expect(config.sessions.secureCookies).toBe(true);
    expect(config.database.type).toBe('mysql');
    expect(loadConfig({ ...PRODUCTION, GRAPHQL_INTROSPECTION: 'on' }).introspection).toBe(true);
  });

  it('refuses production without an address of its own for database, Redis and people', () => {
    const problems = problemsOf({ NODE_ENV: 'production' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['PUBLIC_URL', 'DATABASE_URL', 'REDIS_URL']);
    expect(problems[1]).toContain('for example DATABASE_URL=mariadb://');
  });

  it('names variable, value and remedy, and all problems at once', () => {
    expect(problemsOf({ PORT: 'abc', LOG_LEVEL: 'loud', TRUST_PROXY: 'perhaps' })).toEqual([
      'PORT is "abc", but must be a whole number from 0 to 65535. Set it, for example PORT=4000, or unset it for 4000.',
      'TRUST_PROXY is "perhaps", but must be true or false. Set it, for example TRUST_PROXY=false, or unset it for false.',
      'LOG_LEVEL is "loud", but must be one of fatal, error, warn, info, debug, trace, silent. Set it, for example LOG_LEVEL=info, or unset it for info.',
    ]);
  });

  it.each([
    'not an address',
    'postgres://hidden@host/name',
    'mariadb://user:hidden@host',
    'mariadb://user:hidden@host/',
  ])('does not show a secret it refuses (%s)', (url) => {
    const [problem] = problemsOf({ DATABASE_URL: url });
    expect(problem).toMatch(/^DATABASE_URL is set, but must/);
    expect(problem).not.toContain('hidden');
  });

  it('takes an empty variable for an unset one', () => {
    expect(loadConfig({ PORT: '', SMTP_URL: ' ' })).toMatchObject({ port: 4000, mail: { smtpUrl: null } });
  });
});
