import { DateScalar } from './date.scalar.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { IdempotencyKeyScalar } from './idempotency-key.scalar.js';

/** Every scalar of ours. */
export const SCALARS = [DateScalar, DateTimeScalar, IdempotencyKeyScalar];
