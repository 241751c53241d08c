import { type Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { FEATURES } from '../src/gateway.module.js';

const isClass = (provider: unknown): provider is Type<unknown> => typeof provider === 'function';
const TYPE = 'graphql:resolver_type';

/** The resolvers that the features list. */
export const resolverClasses = (): Type<unknown>[] =>
  FEATURES.flatMap(
    (feature) => (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, feature) as unknown[] | undefined) ?? [],
  )
    .filter(isClass)
    .filter((provider) => Reflect.hasMetadata(TYPE, provider));

/** Put into words for the reader, from what is known already. */
const isTold = (field: string): boolean => /[.](message|text|questions)$/.test(field);

/** Fields with a resolver of their own, `Type.field`: they may load what their object's reader may not see. */
export function resolvedFields(): string[] {
  return resolverClasses()
    .flatMap((resolver) => {
      const prototype = resolver.prototype as Record<string, object>;
      return Object.getOwnPropertyNames(prototype)
        .filter((method) => Reflect.getMetadata('graphql:resolve_property', prototype[method]) === true)
        .map((method) => {
          const field =
            (Reflect.getMetadata('graphql:resolver_name', prototype[method]) as string | undefined) ?? method;
          return `${Reflect.getMetadata(TYPE, resolver) as string}.${field}`;
        });
    })
    .filter((field) => !isTold(field));
}
