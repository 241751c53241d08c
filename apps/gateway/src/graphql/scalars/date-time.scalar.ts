import { CustomScalar, Scalar } from '@nestjs/graphql';
import { Kind, type ValueNode } from 'graphql';
import { errorSaying } from '../said.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** An instant, told in UTC: 2026-10-21T02:00:00.000Z. Read with any offset, but never without one. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'An instant: 2026-10-21T02:00:00.000Z. Without an offset it is refused.';

  serialize(value: unknown): string {
    return new Date(value as Date | string).toISOString();
  }

  parseValue(value: unknown, node?: ValueNode): Date {
    const at = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null;
    if (!at || Number.isNaN(at.getTime())) throw errorSaying({ key: 'errors.instant-expected' }, { nodes: node });
    return at;
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(node.kind === Kind.STRING ? node.value : null, node);
  }
}
