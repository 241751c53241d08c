import type { Result } from '@ketnoi/kernel';
import type { Type } from '@nestjs/common';
import { meetingsRefusal } from './refusals.type.js';

/** The member of an operation's union: the success as an instance of its type, or the refusal. */
export const answer = <T extends object>(
  type: Type<object>,
  result: Result<T, { readonly code: string }>,
  shape: (value: T) => object = (value) => value,
): object => (result.ok ? Object.assign(new type(), shape(result.value)) : meetingsRefusal(result.error));

/** For queries: what was found, or null for what does not exist or may not be seen. */
export const orNull = <T, Node>(result: Result<T, unknown>, shape: (value: T) => Node): Node | null =>
  result.ok ? shape(result.value) : null;
