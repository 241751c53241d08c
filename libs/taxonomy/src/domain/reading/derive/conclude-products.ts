/**
 * What comes out of a process when nobody says so. One row a product: the processes of which one must be read, and
 * what else must be there. Where moulds, dies or jigs are the business itself, the parts they would make are not.
 */
import { taxonomy } from '../../graph/taxonomy.js';
import type { ReadFact } from '../reading.js';
import { concluded, type Evidence } from './evidence.js';

interface Conclusion {
  readonly product: string;
  readonly processes?: readonly string[];
  readonly materials?: readonly string[];
  readonly certificates?: readonly string[];
  /** Another product that must be spoken of, if only as a group or a use. */
  readonly products?: readonly string[];
  readonly confidence: number;
}

const METALS = ['metal'];
const PLASTICS = ['plastic'];

const CONCLUSIONS: readonly Conclusion[] = [
  { product: 'injection-moulded-parts', processes: ['injection-moulding'], confidence: 0.62 },
  {
    product: 'high-performance-plastic-parts',
    processes: ['cnc-milling', 'cnc-turning', 'machining', 'injection-moulding'],
    materials: ['peek', 'pps'],
    confidence: 0.65,
  },
  {
    product: 'high-performance-plastic-parts',
    processes: ['cnc-milling', 'cnc-turning', 'machining'],
    materials: ['pom', 'pa'],
    confidence: 0.55,
  },
  { product: 'milled-parts', processes: ['cnc-milling', 'boring'], materials: METALS, confidence: 0.55 },
  { product: 'turned-parts', processes: ['cnc-turning', 'swiss-turning'], materials: METALS, confidence: 0.55 },
  { product: 'metal-stamping-parts', processes: ['metal-stamping', 'progressive-stamping'], confidence: 0.62 },
  { product: 'deep-drawn-parts', processes: ['deep-drawing'], confidence: 0.6 },
  {
    product: 'sheet-metal-enclosure',
    processes: ['laser-cutting', 'press-brake-bending', 'turret-punching', 'sheet-metal-work'],
    confidence: 0.6,
  },
  { product: 'bent-tube-parts', processes: ['tube-bending'], confidence: 0.65 },
  {
    product: 'welded-frame-structure',
    processes: ['arc-welding', 'robotic-welding'],
    materials: ['carbon-steel', 'stainless-steel'],
    confidence: 0.5,
  },
  { product: 'aluminium-die-cast-parts', processes: ['aluminium-die-casting'], confidence: 0.68 },
  { product: 'zinc-die-cast-parts', processes: ['zinc-die-casting'], confidence: 0.62 },
  { product: 'iron-castings', processes: ['sand-casting', 'casting'], materials: ['cast-iron'], confidence: 0.72 },
  { product: 'stainless-investment-castings', processes: ['investment-casting'], confidence: 0.72 },
  { product: 'forged-steel-parts', processes: ['hot-forging', 'forging'], confidence: 0.62 },
  { product: 'sintered-parts', processes: ['powder-metallurgy', 'metal-injection-moulding'], confidence: 0.62 },
  { product: 'aluminium-profile', processes: ['aluminium-extrusion'], confidence: 0.68 },
  { product: 'compression-spring', processes: ['spring-coiling'], confidence: 0.6 },
  { product: 'pcba', processes: ['smt-assembly', 'tht-wave-soldering'], confidence: 0.65 },
  { product: 'pcb', processes: ['pcb-fabrication'], confidence: 0.62 },
  { product: 'wire-harness', processes: ['wire-harness-assembly'], confidence: 0.62 },
  {
    product: 'transformer-inductor',
    processes: ['coil-winding'],
    materials: ['ferrite', 'electrical-steel', 'copper-wire'],
    confidence: 0.52,
  },
  { product: 'rubber-seal-gasket', processes: ['rubber-compression-moulding'], confidence: 0.58 },
  { product: 'silicone-parts', processes: ['silicone-moulding'], confidence: 0.62 },
  {
    product: 'silicone-parts',
    processes: ['injection-moulding', 'rubber-compression-moulding', 'rubber-extrusion'],
    materials: ['silicone-rubber'],
    confidence: 0.55,
  },
  { product: 'blow-moulded-container', processes: ['blow-moulding'], confidence: 0.62 },
  { product: 'vacuum-formed-tray', processes: ['thermoforming'], confidence: 0.62 },
  { product: 'foam-cushion-parts', processes: ['foam-moulding'], confidence: 0.58 },
  {
    product: 'foam-cushion-parts',
    processes: ['die-cutting', 'waterjet-cutting'],
    materials: ['eva', 'pu-foam'],
    confidence: 0.55,
  },
  {
    product: 'die-cut-tape-insulator',
    processes: ['die-cutting'],
    materials: ['pet', 'pu-foam', 'silicone-rubber', 'polyimide-film'],
    confidence: 0.5,
  },
  { product: 'extruded-plastic-profile', processes: ['plastic-extrusion'], confidence: 0.52 },
  { product: 'composite-parts', processes: ['composite-moulding'], confidence: 0.62 },
  { product: 'corrugated-box', processes: ['corrugating-box-making'], confidence: 0.68 },
  { product: 'corrugated-box', processes: ['offset-printing'], materials: ['paperboard'], confidence: 0.52 },
  { product: 'automation-machine', processes: ['system-integration'], confidence: 0.6 },
  { product: 'optical-component', processes: ['optical-polishing'], confidence: 0.62 },
  {
    product: 'precision-ceramic-parts',
    processes: ['grinding', 'lapping-honing'],
    materials: ['ceramic'],
    confidence: 0.66,
  },
  { product: 'knitted-fabric', processes: ['knitting'], confidence: 0.52 },
  { product: 'woven-fabric', processes: ['weaving'], confidence: 0.5 },
  { product: 'nonwoven-fabric', processes: ['nonwoven-forming'], confidence: 0.58 },
  { product: 'finished-leather', processes: ['tanning'], confidence: 0.58 },
  { product: 'shoe-sole', processes: ['sole-moulding'], confidence: 0.6 },
  { product: 'electric-cable', processes: ['cable-extrusion'], confidence: 0.58 },
  { product: 'medical-device-parts', certificates: ['iso-13485'], confidence: 0.5 },
  { product: 'aerospace-parts', certificates: ['as9100', 'nadcap'], confidence: 0.55 },
  { product: 'plastic-injection-mould', products: ['moulds-dies-jigs'], materials: PLASTICS, confidence: 0.52 },
  {
    product: 'plastic-injection-mould',
    products: ['moulds-dies-jigs'],
    processes: ['injection-moulding'],
    materials: ['tool-steel'],
    confidence: 0.62,
  },
  { product: 'stamping-die', products: ['progressive-die'], confidence: 0.55 },
  {
    product: 'stamping-die',
    products: ['moulds-dies-jigs'],
    processes: ['metal-stamping'],
    materials: ['tool-steel'],
    confidence: 0.6,
  },
];

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

export function concludeProducts(evidence: Evidence): ReadFact[] {
  const isToolShop = toolShop(evidence);
  const found: ReadFact[] = [];
  for (const row of CONCLUSIONS) {
    const reasons: (ReadFact | undefined)[] = [];
    if (row.processes !== undefined) reasons.push(evidence.strongest('process', row.processes, 0.5));
    if (row.materials !== undefined) reasons.push(evidence.strongest('material', row.materials, 0.45));
    if (row.certificates !== undefined) reasons.push(evidence.strongest('certificate', row.certificates, 0.6));
    if (row.products !== undefined) reasons.push(evidence.strongest('product', row.products, 0.45));
    const [first] = reasons;
    if (first === undefined || reasons.some((reason) => reason === undefined)) continue;
    const doubt = isToolShop && MADE_WITH_TOOLS.has(row.product) ? TOOL_SHOP : 1;
    found.push(concluded(first, 'product', row.product, row.confidence * doubt));
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
    (evidence.strongest('material', ['tool-steel', 'tungsten-carbide'], 0.5) !== undefined ||
      evidence.strongest('process', ['mould-making', 'wire-edm', 'sinker-edm'], 0.5) !== undefined)
  );
}
