/** Tests on real services wait for conditions, so each may take longer than jest's five seconds. */
import { jest } from '@jest/globals';

jest.setTimeout(60_000);
