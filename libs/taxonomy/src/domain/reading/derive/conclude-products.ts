/**
 * What comes out of a process when nobody says so. One row a product: the processes of which one must be read, and
 * what else must be there. Where moulds, dies or jigs are the business itself, the parts they would make are not.
 */
import { taxonomy } from '../../graph/taxonomy.js';
import type { ReadFact } from '../reading.js';
import { concluded, type Evidence } from './evidence.js';

interface Conclusion {
  readonly product: string;
  /** Of each list one must be read; a group counts only when read itself, a leaf also through what lies below it. */
  readonly given: readonly (readonly string[])[];
  readonly confidence: number;
}

const row = (product: string, confidence: number, ...given: (readonly string[])[]): Conclusion => ({
  product,
  given,
  confidence,
});

const CONCLUSIONS: readonly Conclusion[] = [
  row('injection-moulded-parts', 0.62, ['injection-moulding']),
  row(
    'high-performance-plastic-parts',
    0.65,
    ['cnc-milling', 'cnc-turning', 'machining', 'injection-moulding'],
    ['peek', 'pps'],
  ),
  row('high-performance-plastic-parts', 0.55, ['cnc-milling', 'cnc-turning', 'machining'], ['pom', 'pa']),
  row('milled-parts', 0.55, ['cnc-milling', 'boring'], ['metal']),
  row('turned-parts', 0.55, ['cnc-turning', 'swiss-turning'], ['metal']),
  row('metal-stamping-parts', 0.62, ['metal-stamping', 'progressive-stamping']),
  row('deep-drawn-parts', 0.6, ['deep-drawing']),
  row('sheet-metal-enclosure', 0.6, ['laser-cutting', 'press-brake-bending', 'turret-punching']),
  row('bent-tube-parts', 0.65, ['tube-bending']),
  row('welded-frame-structure', 0.5, ['arc-welding', 'robotic-welding'], ['carbon-steel', 'stainless-steel']),
  row('aluminium-die-cast-parts', 0.68, ['aluminium-die-casting']),
  row('zinc-die-cast-parts', 0.62, ['zinc-die-casting']),
  row('iron-castings', 0.72, ['sand-casting', 'casting'], ['cast-iron']),
  row('stainless-investment-castings', 0.72, ['investment-casting']),
  row('forged-steel-parts', 0.62, ['hot-forging', 'forging']),
  row('sintered-parts', 0.62, ['powder-metallurgy', 'metal-injection-moulding']),
  row('aluminium-profile', 0.68, ['aluminium-extrusion']),
  row('compression-spring', 0.6, ['spring-coiling']),
  row('pcba', 0.65, ['smt-assembly', 'tht-wave-soldering']),
  row('pcb', 0.62, ['pcb-fabrication']),
  row('wire-harness', 0.62, ['wire-harness-assembly']),
  row('transformer-inductor', 0.52, ['coil-winding'], ['ferrite', 'electrical-steel', 'copper-wire']),
  row('rubber-seal-gasket', 0.58, ['rubber-compression-moulding']),
  row('silicone-parts', 0.62, ['silicone-moulding']),
  row(
    'silicone-parts',
    0.55,
    ['injection-moulding', 'rubber-compression-moulding', 'rubber-extrusion'],
    ['silicone-rubber'],
  ),
  row('blow-moulded-container', 0.62, ['blow-moulding']),
  row('vacuum-formed-tray', 0.62, ['thermoforming']),
  row('foam-cushion-parts', 0.58, ['foam-moulding']),
  row('foam-cushion-parts', 0.55, ['die-cutting', 'waterjet-cutting'], ['eva', 'pu-foam']),
  row('die-cut-tape-insulator', 0.5, ['die-cutting'], ['pet', 'pu-foam', 'silicone-rubber', 'polyimide-film']),
  row('extruded-plastic-profile', 0.52, ['plastic-extrusion']),
  row('composite-parts', 0.62, ['composite-moulding']),
  row('corrugated-box', 0.68, ['corrugating-box-making']),
  row('corrugated-box', 0.52, ['offset-printing'], ['paperboard']),
  row('automation-machine', 0.6, ['system-integration']),
  row('optical-component', 0.62, ['optical-polishing']),
  row('precision-ceramic-parts', 0.66, ['grinding', 'lapping-honing'], ['ceramic']),
  row('knitted-fabric', 0.52, ['knitting']),
  row('woven-fabric', 0.5, ['weaving']),
  row('nonwoven-fabric', 0.58, ['nonwoven-forming']),
  row('finished-leather', 0.58, ['tanning']),
  row('shoe-sole', 0.6, ['sole-moulding']),
  row('electric-cable', 0.58, ['cable-extrusion']),
  row('medical-device-parts', 0.5, ['iso-13485']),
  row('aerospace-parts', 0.55, ['as9100', 'nadcap']),
  row('stamping-die', 0.55, ['progressive-die']),
  row('stamping-die', 0.6, ['moulds-dies-jigs'], ['metal-stamping'], ['tool-steel']),
  row('sheet-metal-enclosure', 0.55, ['sheet-metal-work']),
  row(
    'plastic-injection-mould',
    0.66,
    ['moulds-dies-jigs'],
    ['tool-steel'],
    ['plastic', 'injection-moulding', 'polymer-processing', 'injection-moulded-parts'],
  ),
];

/** Products that are called after how they are made: they follow from one process alone. */
export const MADE_BY_NAME: ReadonlySet<string> = new Set(
  CONCLUSIONS.filter(({ given }) => given.length === 1).map(({ product }) => product),
);

/** Products that a toolmaker speaks of without making them. */
const MADE_WITH_TOOLS = new Set([
  'injection-moulded-parts',
  'metal-stamping-parts',
  'rubber-seal-gasket',
  'aluminium-die-cast-parts',
  'milled-parts',
  'turned-parts',
]);
const TOOL_SHOP = 0.7;
/** Also a group named as such, or a word used for what the part goes into. */
const ENOUGH = 0.44;

export function concludeProducts(evidence: Evidence): ReadFact[] {
  const isToolShop = toolShop(evidence);
  const found: ReadFact[] = [];
  for (const { product, given, confidence } of CONCLUSIONS) {
    const reasons = given.map((ids) => evidence.strongest(ids, ENOUGH));
    const [first] = reasons;
    if (first === undefined || reasons.some((reason) => reason === undefined)) continue;
    const doubt = isToolShop && MADE_WITH_TOOLS.has(product) ? TOOL_SHOP : 1;
    found.push(concluded(first, 'product', product, confidence * doubt));
  }
  return found;
}

/** Moulds or dies by name, and tool steel or toolmaking beside them. */
function toolShop(evidence: Evidence): boolean {
  const tools = evidence
    .all('product')
    .some(
      (fact) =>
        fact.confidence >= 0.8 && fact.id !== 'moulds-dies-jigs' && taxonomy().isWithin(fact.id, 'moulds-dies-jigs'),
    );
  return (
    tools &&
    (evidence.strongest(['tool-steel', 'tungsten-carbide'], 0.5) !== undefined ||
      evidence.strongest(['mould-making', 'wire-edm', 'sinker-edm'], 0.5) !== undefined)
  );
}
