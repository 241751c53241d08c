/** A coarse process and the material beside it name the process: casting and grey iron are sand casting. */
import type { ReadFact } from '../reading.js';
import { concluded, type Evidence } from './evidence.js';

interface Refinement {
  /** The coarse process as read. */
  readonly process: string;
  /** Materials or products that decide; the first row that fits is taken. */
  readonly materials?: readonly string[];
  readonly products?: readonly string[];
  /** Materials beside which the coarse process means itself. */
  readonly unlike?: readonly string[];
  readonly to: string;
  readonly confidence: number;
}

const REFINEMENTS: readonly Refinement[] = [
  {
    process: 'aluminium-die-casting',
    unlike: ['aluminium-alloy', 'aluminium-die-cast-alloy'],
    materials: ['zinc-alloy'],
    to: 'zinc-die-casting',
    confidence: 0.75,
  },
  {
    process: 'plastic-extrusion',
    unlike: ['plastic'],
    materials: ['rubber'],
    to: 'rubber-extrusion',
    confidence: 0.65,
  },
  { process: 'casting', materials: ['cast-iron'], to: 'sand-casting', confidence: 0.75 },
  { process: 'casting', products: ['iron-castings'], to: 'sand-casting', confidence: 0.75 },
  { process: 'casting', materials: ['aluminium-die-cast-alloy'], to: 'aluminium-die-casting', confidence: 0.75 },
  { process: 'casting', materials: ['zinc-alloy'], to: 'zinc-die-casting', confidence: 0.7 },
  { process: 'casting', materials: ['pu-foam', 'eva'], to: 'foam-moulding', confidence: 0.65 },
  { process: 'casting', materials: ['stainless-steel'], to: 'investment-casting', confidence: 0.6 },
  { process: 'casting', materials: ['aluminium-alloy'], to: 'gravity-casting', confidence: 0.5 },
  {
    process: 'joining',
    materials: ['stainless-steel', 'carbon-steel', 'aluminium-alloy', 'cold-rolled-steel-sheet'],
    to: 'arc-welding',
    confidence: 0.6,
  },
  { process: 'machining', materials: ['metal', 'plastic', 'ceramic'], to: 'cnc-milling', confidence: 0.6 },
  { process: 'forging', materials: ['carbon-steel', 'alloy-steel'], to: 'hot-forging', confidence: 0.65 },
  { process: 'heat-treatment', to: 'quench-tempering', confidence: 0.55 },
  {
    process: 'metal-stamping',
    products: ['connector-terminal', 'motor-parts', 'leaf-flat-spring'],
    to: 'progressive-stamping',
    confidence: 0.55,
  },
  { process: 'injection-moulding', materials: ['silicone-rubber'], to: 'silicone-moulding', confidence: 0.6 },
  { process: 'rubber-compression-moulding', materials: ['silicone-rubber'], to: 'silicone-moulding', confidence: 0.6 },
  { process: 'polymer-processing', materials: ['silicone-rubber'], to: 'silicone-moulding', confidence: 0.62 },
  { process: 'polymer-processing', materials: ['rubber'], to: 'rubber-compression-moulding', confidence: 0.62 },
  { process: 'polymer-processing', materials: ['plastic'], to: 'injection-moulding', confidence: 0.65 },
  {
    process: 'polymer-processing',
    materials: ['aluminium-alloy'],
    products: ['aluminium-profile'],
    to: 'aluminium-extrusion',
    confidence: 0.6,
  },
  {
    process: 'polymer-processing',
    products: ['sintered-parts', 'magnet-product'],
    to: 'powder-metallurgy',
    confidence: 0.6,
  },
  { process: 'printing-converting', products: ['corrugated-box'], to: 'corrugating-box-making', confidence: 0.6 },
  { process: 'electronics-assembly', to: 'smt-assembly', confidence: 0.55 },
  { process: 'weaving', products: ['knitted-fabric'], to: 'knitting', confidence: 0.6 },
  {
    process: 'surface-treatment',
    products: ['connector-terminal', 'busbar'],
    to: 'precious-metal-plating',
    confidence: 0.5,
  },
  { process: 'drilling-tapping', products: ['gearbox-reducer'], to: 'boring', confidence: 0.5 },
];

export function refineProcesses(evidence: Evidence): ReadFact[] {
  const found: ReadFact[] = [];
  const done = new Set<string>();
  for (const row of REFINEMENTS) {
    const coarse = evidence.get(row.process);
    if (coarse === undefined || coarse.confidence < 0.4 || done.has(row.process)) continue;
    const decides =
      (row.materials === undefined && row.products === undefined) ||
      evidence.strongest(row.materials ?? [], 0.4) !== undefined ||
      evidence.strongest(row.products ?? [], 0.4) !== undefined;
    if (!decides || evidence.strongest(row.unlike ?? [], 0.4) !== undefined) continue;
    done.add(row.process);
    found.push(concluded(coarse, 'process', row.to, row.confidence));
  }
  return found;
}
