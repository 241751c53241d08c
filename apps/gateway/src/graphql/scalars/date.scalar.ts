import { CustomScalar, Scalar } from '@nestjs/graphql';
import { Kind, type ValueNode } from 'graphql';
import { errorSaying } from '../said.js';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Marks a field as a day of the calendar: `@Field(() => CalendarDate)`. The value is text. */
export class CalendarDate {}

@Scalar('Date', () => CalendarDate)
export class DateScalar implements CustomScalar<string, string> {
  description = 'A day of the calendar, without a zone: 2026-10-21.';

  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  }

  parseValue(value: unknown, node?: ValueNode): string {
    const good = typeof value === 'string' && DAY.test(value) && isReal(value);
    if (!good) throw errorSaying({ key: 'errors.day-expected' }, { nodes: node });
    return value;
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(node.kind === Kind.STRING ? node.value : null, node);
  }
}

/** 2026-02-30 reads as 2 March and is therefore refused. */
function isReal(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
