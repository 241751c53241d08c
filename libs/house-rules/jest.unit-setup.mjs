/** A unit test takes milliseconds; on a busy machine the first of a file can wait for its turn longer than five seconds. */
import { jest } from '@jest/globals';

jest.setTimeout(30_000);
