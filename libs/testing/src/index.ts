export { type AppProcess, startApp } from './app-process.js';
export { eventually } from './eventually.js';
export { freePort } from './free-port.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { createTestRedis, type TestRedis } from './test-redis.js';
export { testDatabaseUrl, testRedisUrl } from './test-services.js';
