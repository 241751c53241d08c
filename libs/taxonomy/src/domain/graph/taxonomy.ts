/** The taxonomy as one object. Parsed once, on first use (about 10 ms); everything it hands out is read-only. */
import type { Language } from '@ketnoi/kernel';
import { BUYER_INDUSTRIES } from '../../data/buyer-industries.generated.js';
import { CERTIFICATES } from '../../data/certificates.generated.js';
import { DECREE_ITEMS } from '../../data/decree-items.generated.js';
import { MATERIALS } from '../../data/materials.generated.js';
import { PROCESSES } from '../../data/processes.generated.js';
import { PRODUCTS } from '../../data/products.generated.js';
import { SECTORS } from '../../data/sectors.generated.js';
import { certificateClosure } from './certificates.js';
import { productCloseness, treeCloseness } from './closeness.js';
import { nodeList, type NodeList } from './node-list.js';
import type {
  BuyerIndustry,
  Certificate,
  DecreeItem,
  Material,
  Process,
  Product,
  Sector,
  TaxonomyNode,
} from './nodes.js';

export type NodeKind = 'product' | 'process' | 'material' | 'certificate' | 'sector' | 'industry';

export interface Taxonomy {
  readonly products: readonly Product[];
  readonly processes: readonly Process[];
  readonly materials: readonly Material[];
  readonly certificates: readonly Certificate[];
  readonly sectors: readonly Sector[];
  readonly buyerIndustries: readonly BuyerIndustry[];
  readonly decreeItems: readonly DecreeItem[];
  product(id: string): Product | undefined;
  process(id: string): Process | undefined;
  material(id: string): Material | undefined;
  certificate(id: string): Certificate | undefined;
  sector(id: string): Sector | undefined;
  buyerIndustry(id: string): BuyerIndustry | undefined;
  /** Which list an id stands in; undefined for an unknown id. */
  kindOf(id: string): NodeKind | undefined;
  node(id: string): TaxonomyNode | undefined;
  /** The label in that language; the id itself when it is unknown, so that nothing shows blank. */
  label(id: string, language: Language): string;
  /** The parent first, the root last. */
  parents(id: string): readonly TaxonomyNode[];
  children(id: string): readonly TaxonomyNode[];
  /** Whether `id` is `ancestorId` or lies below it. */
  isWithin(id: string, ancestorId: string): boolean;
  productProcesses(productId: string): readonly Process[];
  productMaterials(productId: string): readonly Material[];
  /** Products usually made by that process. */
  productsMadeBy(processId: string): readonly Product[];
  /** Whether holding `held` fulfils a demand for `wanted`: the same, or built on it. Unknown ids imply only themselves. */
  impliesCertificate(held: string, wanted: string): boolean;
  /** 0 (strangers, or different kinds, or unknown) to 1 (the same); see closeness.ts for the scale. */
  closeness(a: string, b: string): number;
  /** ± mm that process holds without effort; null where unknown or meaningless. */
  processTypicalToleranceMm(processId: string): number | null;
}

let loaded: Taxonomy | undefined;

export function taxonomy(): Taxonomy {
  loaded ??= load();
  return loaded;
}

function load(): Taxonomy {
  const products = nodeList<Product>(PRODUCTS);
  const processes = nodeList<Process>(PROCESSES);
  const materials = nodeList<Material>(MATERIALS);
  const certificates = nodeList<Certificate>(CERTIFICATES);
  const sectors = nodeList<Sector>(SECTORS);
  const buyerIndustries = nodeList<BuyerIndustry>(BUYER_INDUSTRIES);
  const lists: readonly (readonly [NodeKind, NodeList<TaxonomyNode>])[] = [
    ['product', products],
    ['process', processes],
    ['material', materials],
    ['certificate', certificates],
    ['sector', sectors],
    ['industry', buyerIndustries],
  ];
  const home = new Map(
    lists.flatMap(([kind, list]) => list.all.map((node) => [node.id, { kind, list, node }] as const)),
  );
  const implied = certificateClosure(certificates);
  const madeBy = new Map(
    processes.all.map((process) => [
      process.id,
      products.all.filter((product) => product.processIds.includes(process.id)),
    ]),
  );
  const present = <T>(item: T | undefined): item is T => item !== undefined;

  return {
    products: products.all,
    processes: processes.all,
    materials: materials.all,
    certificates: certificates.all,
    sectors: sectors.all,
    buyerIndustries: buyerIndustries.all,
    decreeItems: JSON.parse(DECREE_ITEMS) as DecreeItem[],
    product: products.byId,
    process: processes.byId,
    material: materials.byId,
    certificate: certificates.byId,
    sector: sectors.byId,
    buyerIndustry: buyerIndustries.byId,
    kindOf: (id) => home.get(id)?.kind,
    node: (id) => home.get(id)?.node,
    label: (id, language) => home.get(id)?.node.labels[language] ?? id,
    parents: (id) => home.get(id)?.list.ancestorsOf(id) ?? [],
    children: (id) => home.get(id)?.list.childrenOf(id) ?? [],
    isWithin: (id, ancestorId) =>
      id === ancestorId || (home.get(id)?.list.ancestorsOf(id) ?? []).some((node) => node.id === ancestorId),
    productProcesses: (id) => (products.byId(id)?.processIds ?? []).map(processes.byId).filter(present),
    productMaterials: (id) => (products.byId(id)?.materialIds ?? []).map(materials.byId).filter(present),
    productsMadeBy: (id) => madeBy.get(id) ?? [],
    impliesCertificate: (held, wanted) => held === wanted || (implied.get(held)?.has(wanted) ?? false),
    closeness: (a, b) => {
      const [one, two] = [home.get(a), home.get(b)];
      if (one === undefined || two === undefined || one.kind !== two.kind) return 0;
      const [productA, productB] = [products.byId(a), products.byId(b)];
      if (productA !== undefined && productB !== undefined) return productCloseness(productA, productB, products.byId);
      return treeCloseness(one.node, two.node, (id) => one.list.byId(id));
    },
    processTypicalToleranceMm: (id) => processes.byId(id)?.typicalToleranceMm ?? null,
  };
}
