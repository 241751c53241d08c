import { Args } from '@nestjs/graphql';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';

/** The key that makes a repeated request have one effect. */
export const Key = (): ParameterDecorator => Args('idempotencyKey', { type: () => IdempotencyKey });
