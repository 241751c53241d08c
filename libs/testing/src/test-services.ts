/** Where the database and Redis of the tests are: `npm test` starts them and says so in the environment. */
export function testDatabaseUrl(): string {
  return required('TEST_DATABASE_URL');
}

export function testRedisUrl(): string {
  return required('TEST_REDIS_URL');
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(
      `${name} is not set. Run this test by "npm test -- PATH", which starts private services and sets it.`,
    );
  }
  return value;
}
