import { CustomScalar, Scalar } from '@nestjs/graphql';
import { Kind, type ValueNode } from 'graphql';
import { errorSaying } from '../said.js';

const KEY = /^[\x21-\x7e]{1,100}$/;

/** Marks an argument as a key that makes a repeated request have one effect: `@Args('idempotencyKey', { type: () => IdempotencyKey }) key: string`. */
export class IdempotencyKey {}

@Scalar('IdempotencyKey', () => IdempotencyKey)
export class IdempotencyKeyScalar implements CustomScalar<string, string> {
  description =
    "1 to 100 printable ASCII characters of the program's choice, new for each thing it wants done. " +
    'A request repeated with its key gets the same answer and has one effect.';

  serialize(value: unknown): string {
    return String(value);
  }

  parseValue(value: unknown, node?: ValueNode): string {
    if (typeof value !== 'string' || !KEY.test(value))
      throw errorSaying({ key: 'errors.key-expected' }, { nodes: node });
    return value;
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(node.kind === Kind.STRING ? node.value : null, node);
  }
}
