import { type Drawing, fileProblem, type Point } from '@ketnoi/booth-allocation';
import { DrawingBoard, PlanUnreadable } from '../drawing-board.js';
import { isTextRole, type LayerMeaning, meaningOf } from '../layer-roles.js';
import { PLAN_FILE_LIMITS } from '../plan-file-limits.js';
import type { PlanFileOptions } from '../plan-options.js';
import { decodeDxf } from './decode-dxf.js';
import { type DxfDocument, type DxfEntity, readDxf } from './dxf-document.js';
import { outlineOf } from './dxf-outlines.js';
import { inserted, isMirrored, numberOf, place, type Placement, UNMOVED } from './dxf-placement.js';
import { plainText } from './dxf-texts.js';

/** Millimetres of the units that $INSUNITS numbers. */
const UNITS: Readonly<Record<number, number>> = { 1: 25.4, 2: 304.8, 4: 1, 5: 10, 6: 1_000, 10: 914.4, 14: 100 };
const TEXTS = new Set(['TEXT', 'MTEXT', 'ATTRIB']);
/** Drawn on layers of ours these would be lost, and a booth with them. */
const UNREAD = new Set(['ELLIPSE', 'SPLINE', '3DFACE', 'SOLID', 'REGION', 'MLINE', '3DSOLID', 'TRACE']);

/**
 * The plan that a DXF draws on the layers of `meaningOf`: closed polylines (also in inserted blocks), circles, points
 * and lines; texts. The sheet's y runs up, a plan's down. Costs one pass over the file and one over what is kept.
 */
export function readDxfPlan(bytes: Uint8Array, options: PlanFileOptions): Drawing {
  const written = decodeDxf(bytes);
  const document = readDxf(written, (layer) => meaningOf(layer) !== null);
  const unit = options.millimetresPerUnit ?? UNITS[document.insUnits];
  // A file that was cut off may have lost its unit with its end: that it is whole is asked first.
  if (unit === undefined)
    throw new PlanUnreadable(
      fileProblem(/\bEOF\s*$/.test(written.slice(-200)) ? 'units-unknown' : 'plan-file-unreadable'),
    );
  const board = new DrawingBoard();
  new Sheet(document, unit, board).draw();
  return board.drawing({ keepsOrigin: false, hallMayBeAssumed: false });
}

/** Blocks within blocks multiply: a few lines of file could ask for billions of shapes. */
const MOST_VISITS = 1_000_000;
/** Tags of a block's texts that name the booth's number or power, whatever layer they lie on. */
const TAGS: Readonly<Record<string, 'booth-number' | 'booth-power'>> = {
  NUMBER: 'booth-number',
  'BOOTH-NUMBER': 'booth-number',
  BOOTH_NUMBER: 'booth-number',
  POWER: 'booth-power',
};

class Sheet {
  private visits = 0;

  constructor(
    private readonly document: DxfDocument,
    private readonly unit: number,
    private readonly board: DrawingBoard,
  ) {}

  draw(): void {
    for (const entity of this.document.entities) this.entity(entity, UNMOVED, '0', 0);
  }

  private entity(entity: DxfEntity, placement: Placement, layerAround: string, depth: number): void {
    const layer = entity.layer === '0' ? layerAround : entity.layer;
    if (++this.visits > MOST_VISITS)
      throw new PlanUnreadable(fileProblem('too-many-entities', { layer, line: entity.line }));
    if (depth === 0 && numberOf(entity, 67, 0) === 1) return; // lies on the paper, not in the model
    if (entity.type === 'INSERT') return this.block(entity, placement, layer, depth);
    const meaning = meaningOf(layer);
    const source = { layer, line: entity.line };
    const textRole = textRoleOf(entity, meaning);
    if (textRole) return this.text(entity, textRole, placement, source);
    if (!meaning || isTextRole(meaning.role)) return;
    const outline = outlineOf(entity);
    if (outline)
      this.board.shape({
        role: meaning.role,
        labels: meaning.labels,
        closed: outline.closed,
        points: outline.points.map((point) => this.onPlan(place(placement, point))),
        place: source,
      });
    else if (UNREAD.has(entity.type)) this.board.problem(fileProblem('entity-unsupported', source));
  }

  private text(
    entity: DxfEntity,
    role: 'booth-number' | 'booth-power',
    placement: Placement,
    source: { layer: string; line: number },
  ): void {
    const text = plainText(
      entity.pairs.flatMap(({ code, value }) => (code === 1 || code === 3 ? [value] : [])).join(''),
    );
    if (text === '') return;
    // A text that is aligned otherwise than to the left keeps the point it is aligned by in the second pair.
    const aligned = entity.type !== 'MTEXT' && (numberOf(entity, 72, 0) !== 0 || numberOf(entity, 73, 0) !== 0);
    const [x, y] = aligned ? [numberOf(entity, 11, NaN), numberOf(entity, 21, NaN)] : [NaN, NaN];
    const at: Point =
      Number.isFinite(x) && Number.isFinite(y) ? [x, y] : [numberOf(entity, 10, 0), numberOf(entity, 20, 0)];
    const own: Point = isMirrored(entity) ? [-at[0], at[1]] : at;
    this.board.text({ role, text, at: this.onPlan(place(placement, own)), place: source });
  }

  private block(insert: DxfEntity, placement: Placement, layer: string, depth: number): void {
    const name = insert.pairs.find(({ code }) => code === 2)?.value.trim() ?? '';
    const block = this.document.blocks.get(name);
    const source = { layer, line: insert.line };
    if (depth >= PLAN_FILE_LIMITS.nesting) throw new PlanUnreadable(fileProblem('too-deeply-nested', source));
    if (!block) {
      if (meaningOf(layer)) this.board.problem(fileProblem('block-unknown', source));
      return;
    }
    if (numberOf(insert, 70, 1) > 1 || numberOf(insert, 71, 1) > 1)
      this.board.problem(fileProblem('entity-unsupported', source));
    const inner = inserted(insert, block, placement);
    for (const entity of block.entities) this.entity(entity, inner, layer, depth + 1);
    // Texts that belong to the insertion already lie where they are shown, in the drawing around.
    for (const text of insert.parts) this.entity(text, placement, layer, depth + 1);
  }

  private onPlan([x, y]: Point): Point {
    return [x * this.unit, -y * this.unit];
  }
}

function textRoleOf(entity: DxfEntity, meaning: LayerMeaning | null): 'booth-number' | 'booth-power' | null {
  if (!TEXTS.has(entity.type)) return null;
  if (meaning && isTextRole(meaning.role)) return meaning.role;
  const tag = entity.type === 'ATTRIB' ? entity.pairs.find(({ code }) => code === 2)?.value : undefined;
  return TAGS[tag?.trim().toUpperCase() ?? ''] ?? null;
}
