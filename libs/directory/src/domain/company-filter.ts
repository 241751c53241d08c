import type { ZoneId } from '@ketnoi/kernel';
import { readText, taxonomy } from '@ketnoi/taxonomy';

/** Within a list any will do, across lists all must hold; an empty list asks for nothing. */
export interface CompanyFilter {
  readonly role: 'supplier' | 'buyer' | null;
  /** Part of a name, in any of its forms; or what `meant` says. */
  readonly text: string | null;
  /** What the text names in the taxonomy, in whatever language it is written: who offers it is found, too. */
  readonly meant?: readonly string[];
  readonly products: readonly string[];
  readonly processes: readonly string[];
  readonly materials: readonly string[];
  readonly certificates: readonly string[];
  /** ISO 3166 alpha-2. */
  readonly countries: readonly string[];
  readonly zones: readonly ZoneId[];
}

export const FACETS = ['product', 'process', 'material', 'certificate', 'country', 'zone'] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetCount {
  readonly id: string;
  readonly count: number;
}
export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/**
 * A product or process stands for all below it, and a certificate for those that contain it: who asks for ISO 9001
 * finds holders of IATF 16949 too, never the reverse.
 */
export function widened(filter: CompanyFilter): CompanyFilter {
  const nodes = taxonomy();
  const below = (ids: readonly string[], all: readonly { readonly id: string }[]): string[] =>
    withUnknown(ids, all, (id, chosen) => nodes.isWithin(id, chosen));
  const holding = (ids: readonly string[]): string[] =>
    withUnknown(
      ids,
      nodes.certificates,
      (id, chosen) => nodes.impliesCertificate(id, chosen) || nodes.isWithin(id, chosen),
    );
  const meant = meantBy(filter.text);
  return {
    ...filter,
    meant: [
      ...new Set([
        ...below(meant, nodes.products),
        ...below(meant, nodes.processes),
        ...below(meant, nodes.materials),
        ...holding(meant),
      ]),
    ],
    products: below(filter.products, nodes.products),
    processes: below(filter.processes, nodes.processes),
    materials: below(filter.materials, nodes.materials),
    certificates: holding(filter.certificates),
  };
}

/** Ids that the taxonomy does not know stay, so that they find nothing instead of everything. */
const withUnknown = (
  chosen: readonly string[],
  all: readonly { readonly id: string }[],
  stands: (id: string, chosen: string) => boolean,
): string[] => [
  ...new Set([
    ...chosen,
    ...all.map(({ id }) => id).filter((id) => chosen.some((one) => id === one || stands(id, one))),
  ]),
];

/** Nobody types a whole page into a search field. */
const SEARCHED = 100;
const meantBy = (text: string | null): readonly string[] =>
  text === null || text.trim() === ''
    ? []
    : readText(text.slice(0, SEARCHED)).facts.flatMap(({ id, derived }) => (derived ? [] : [id]));
