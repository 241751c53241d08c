import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';
import { typeNameOf } from './expected-error.type.js';

/** `export const BookBoothResult = resultUnion('BookBoothResult', () => [BookedBooth, BoothTaken, NotFound])` */
export const resultUnion = <const T extends readonly Type<unknown>[]>(
  name: string,
  types: () => T,
): ReturnType<typeof createUnionType<T>> => createUnionType({ name, types, resolveType: typeNameOf });
