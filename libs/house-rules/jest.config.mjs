/**
 * Unit specs (*.spec.ts) need nothing; *.int-spec.ts and *.e2e-spec.ts need the database and Redis that `npm test` provides;
 * *.browser-spec.ts need a browser besides.
 */
import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const shared = {
  rootDir,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^@ketnoi/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^@ketnoi/([^/]+)/module$': '<rootDir>/libs/$1/src/$1.module.ts',
    '^@ketnoi/([^/]+)/testing$': '<rootDir>/libs/$1/testing/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/libs/house-rules/jest.unit-setup.mjs'],
    },
    {
      ...shared,
      displayName: 'services',
      testMatch: ['<rootDir>/{apps,libs}/**/*.int-spec.ts', '<rootDir>/{apps,libs}/**/*.e2e-spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/libs/house-rules/jest.services-setup.mjs'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/apps/web/test/**/*.browser-spec.ts'],
      globalSetup: '<rootDir>/apps/web/test/world/start-world.mjs',
      globalTeardown: '<rootDir>/apps/web/test/world/end-world.mjs',
      setupFilesAfterEnv: ['<rootDir>/apps/web/test/world/patience.mjs'],
    },
  ],
  maxWorkers: 2,
  // Modules of a test stay in memory after it: a worker that has grown this large is replaced by a fresh one.
  workerIdleMemoryLimit: '1200MB',
};
