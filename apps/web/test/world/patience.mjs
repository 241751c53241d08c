import { jest } from '@jest/globals';

/** A page, a gateway, a worker and a database share two processors with everything else. */
jest.setTimeout(240_000);
