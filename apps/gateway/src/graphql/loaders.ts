import { createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { BatchLoader } from './batch-loader.js';
import type { GraphqlContext } from './graphql-context.js';

/** In a field resolver: `@Loader(CompanyByIdLoader) companies: DataLoader<string, Company | null>`. */
export const Loader = createParamDecorator(
  <K, V>(type: Type<BatchLoader<K, V>>, context: ExecutionContext): DataLoader<K, V> =>
    GqlExecutionContext.create(context).getContext<GraphqlContext>().loader(type),
);

/** Puts rows into the order of the keys; a key without a row gets null. */
export function inOrderOf<K, V>(keys: readonly K[], rows: readonly V[], keyOf: (row: V) => K): (V | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Puts rows into one list a key, in the order of the keys. */
export function groupedBy<K, V>(keys: readonly K[], rows: readonly V[], keyOf: (row: V) => K): V[][] {
  const byKey = new Map<K, V[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}

type Find = <K, V>(type: Type<BatchLoader<K, V>>) => BatchLoader<K, V>;

/** The loaders of one operation, made when first asked for. */
export function loadersOf(find: Find, context: () => GraphqlContext): GraphqlContext['loader'] {
  const made = new Map<unknown, unknown>();
  return <K, V>(type: Type<BatchLoader<K, V>>): DataLoader<K, V> => {
    let loader = made.get(type) as DataLoader<K, V> | undefined;
    if (!loader) {
      const batch = find(type);
      loader = new DataLoader<K, V>((keys) => batch.loadMany(keys, context()), { maxBatchSize: 500 });
      made.set(type, loader);
    }
    return loader;
  };
}
