import { LANGUAGES } from '@ketnoi/kernel';
import type { TaxonomyNode } from './nodes.js';
import { taxonomy } from './taxonomy.js';

let built: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * The ids that somebody may mean who writes a name down: an id means itself; else products, processes, materials and
 * certificates by label, synonym or grade in any of our languages. Marks count, case, width, spaces and hyphens do not.
 */
export function nodesCalled(name: string): readonly string[] {
  if (taxonomy().kindOf(name) !== undefined) return [name];
  built ??= build();
  return [...(built.get(spelling(name)) ?? [])];
}

function build(): ReadonlyMap<string, ReadonlySet<string>> {
  const { products, processes, materials, certificates } = taxonomy();
  const byName = new Map<string, Set<string>>();
  for (const node of [...products, ...processes, ...materials, ...certificates])
    for (const name of namesOf(node)) {
      const called = byName.get(spelling(name)) ?? new Set();
      byName.set(spelling(name), called.add(node.id));
    }
  return byName;
}

const namesOf = (node: TaxonomyNode & { readonly grades?: readonly string[] }): readonly string[] => [
  node.id,
  ...LANGUAGES.flatMap((language) => [node.labels[language], ...(node.synonyms[language] ?? [])]),
  ...(node.grades ?? []),
];

const spelling = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-\u2010-\u2015]/gu, '');
