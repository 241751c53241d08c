import { type Drawing, fileProblem, type Point, type ShapeLabels } from '@ketnoi/booth-allocation';
import { DrawingBoard, PlanUnreadable } from '../drawing-board.js';
import { isTextRole, type LayerMeaning } from '../layer-roles.js';
import { isUsableUnit, type PlanFileOptions } from '../plan-options.js';
import { labelsOf, meaningOfNode } from './svg-labels.js';
import { readSvgNodes, type SvgNode } from './svg-nodes.js';
import { outlinesOf, placed } from './svg-outlines.js';

/** Never drawn where they stand. */
const NOT_DRAWN = new Set([
  'defs',
  'symbol',
  'clipPath',
  'mask',
  'pattern',
  'marker',
  'style',
  'script',
  'metadata',
  'title',
]);

/** What holds for everything within a group. */
interface Around {
  readonly transforms: string;
  readonly meaning: LayerMeaning | null;
  readonly labels: ShapeLabels;
  readonly layer: string | null;
}

/**
 * The plan that an SVG draws: shapes whose names (`meaningOfNode`), or those of a group around them, are layers of ours.
 * Our own files say their unit and keep the hall's origin; of others the person who imports states the unit.
 */
export function readSvgPlan(text: string, options: PlanFileOptions): Drawing {
  const root = readSvgNodes(text);
  const stated = root.attributes['data-millimetres-per-unit'];
  const unit = options.millimetresPerUnit ?? (stated === undefined ? NaN : Number(stated));
  if (!isUsableUnit(unit)) throw new PlanUnreadable(fileProblem('units-unknown'));
  const board = new DrawingBoard();
  new Canvas(unit, board).group(root, { transforms: '', meaning: null, labels: {}, layer: null });
  return board.drawing({ keepsOrigin: root.attributes['data-origin'] === 'hall', hallMayBeAssumed: false });
}

class Canvas {
  constructor(
    private readonly unit: number,
    private readonly board: DrawingBoard,
  ) {}

  group(node: SvgNode, around: Around): void {
    for (const child of node.children) this.node(child, around);
  }

  private node(node: SvgNode, around: Around): void {
    if (NOT_DRAWN.has(node.tag) || node.attributes.display === 'none') return;
    const { labels, problems } = labelsOf(node);
    const own = meaningOfNode(node);
    const within: Around = {
      transforms: `${around.transforms} ${node.attributes.transform ?? ''}`.trim(),
      meaning: own ?? around.meaning,
      labels: { ...around.labels, ...own?.labels, ...labels },
      layer: node.attributes.id ?? node.attributes['data-role'] ?? around.layer,
    };
    if (within.meaning) for (const problem of problems) this.board.problem(problem);
    if (node.tag === 'text') this.text(node, within);
    else if (within.meaning) this.shape(node, within, within.meaning);
    if (node.tag !== 'text') this.group(node, within);
  }

  private shape(node: SvgNode, { transforms, labels, layer }: Around, { role }: LayerMeaning): void {
    if (isTextRole(role)) return;
    const source = { layer, line: node.line };
    if (node.tag === 'use') this.board.problem(fileProblem('entity-unsupported', source));
    for (const { points, closed } of outlinesOf(node, transforms))
      this.board.shape({
        role,
        closed,
        labels,
        points: points.map(([x, y]): Point => [x * this.unit, y * this.unit]),
        place: source,
      });
  }

  private text(node: SvgNode, { transforms, meaning, layer }: Around): void {
    if (!meaning || !isTextRole(meaning.role)) return;
    const text = wholeText(node);
    if (text === '') return;
    const from = node.attributes.x === undefined ? (node.children[0] ?? node) : node;
    const [x, y] = placed([first(from.attributes.x), first(from.attributes.y)], transforms);
    this.board.text({
      role: meaning.role,
      text,
      at: [x * this.unit, y * this.unit],
      place: { layer, line: node.line },
    });
  }
}

const first = (list: string | undefined): number => parseFloat(list ?? '0') || 0;

const wholeText = (node: SvgNode): string =>
  [node.text, ...node.children.map(wholeText)].join(' ').replaceAll(/\s+/g, ' ').trim();
