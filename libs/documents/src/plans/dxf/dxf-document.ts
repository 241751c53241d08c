import { fileProblem } from '@ketnoi/booth-allocation';
import { PlanUnreadable } from '../drawing-board.js';
import { type DxfPair, DxfPairs } from './dxf-pairs.js';

export interface DxfEntity {
  readonly type: string;
  readonly layer: string;
  /** Line of the entity's name. */
  readonly line: number;
  readonly pairs: readonly DxfPair[];
  /** Corners of an old polyline, texts of an inserted block. */
  readonly parts: readonly DxfEntity[];
}

export interface DxfBlock {
  readonly base: readonly [number, number];
  readonly entities: readonly DxfEntity[];
}

export interface DxfDocument {
  /** The number that names the unit; 0 = none. */
  readonly insUnits: number;
  readonly blocks: ReadonlyMap<string, DxfBlock>;
  readonly entities: readonly DxfEntity[];
}

/** Entities that are kept while reading, ours or not, and pairs of one entity; a venue's whole drawing has fewer. */
const MOST_KEPT = 300_000;
const MOST_PAIRS = 100_000;
/** Corners and texts follow their owner until this ends them. */
const OWNERS = new Set(['POLYLINE', 'INSERT']);
const PARTS = new Set(['VERTEX', 'ATTRIB']);

/** Reads the parts of a DXF that hold shapes; `wanted` says which layers' entities are kept outside of blocks. */
export function readDxf(text: string, wanted: (layer: string) => boolean): DxfDocument {
  const pairs = new DxfPairs(text);
  const reader = new Sections(wanted);
  let section = '';
  let pair = pairs.next();
  if (!pair) throw new PlanUnreadable(fileProblem('plan-file-unreadable', { line: 1 }));
  for (; pair; pair = pairs.next()) {
    if (pair.code === 0 && pair.value.trim() === 'EOF') break;
    if (pair.code === 0 && pair.value.trim() === 'SECTION') {
      const name = pairs.next();
      section = name?.code === 2 ? name.value.trim() : '';
    } else if (pair.code === 0 && pair.value.trim() === 'ENDSEC') {
      reader.end();
      section = '';
    } else reader.take(section, pair);
  }
  reader.end();
  return reader.document();
}

interface Growing {
  readonly type: string;
  readonly line: number;
  readonly pairs: DxfPair[];
  readonly parts: DxfEntity[];
}

class Sections {
  private insUnits = 0;
  private variable = '';
  private kept = 0;
  private readonly blocks = new Map<string, DxfBlock>();
  private readonly entities: DxfEntity[] = [];
  private block: { name: string; base: [number, number]; entities: DxfEntity[] } | null = null;
  private owner: Growing | null = null;
  private current: Growing | null = null;

  constructor(private readonly wanted: (layer: string) => boolean) {}

  take(section: string, pair: DxfPair): void {
    if (section === 'HEADER') this.header(pair);
    else if (section === 'BLOCKS' || section === 'ENTITIES') this.entity(pair);
  }

  document(): DxfDocument {
    return { insUnits: this.insUnits, blocks: this.blocks, entities: this.entities };
  }

  /** Puts away whatever is still open. */
  end(): void {
    this.close();
    this.closeOwner();
  }

  private header({ code, value }: DxfPair): void {
    if (code === 9) this.variable = value.trim();
    else if (this.variable === '$INSUNITS' && code === 70) this.insUnits = Number(value);
  }

  private entity(pair: DxfPair): void {
    if (pair.code !== 0) {
      if (this.current && this.current.pairs.push(pair) > MOST_PAIRS)
        throw new PlanUnreadable(fileProblem('too-many-points', { line: pair.line }));
      return;
    }
    const type = pair.value.trim();
    this.close();
    if (!PARTS.has(type)) this.closeOwner();
    if (type !== 'SEQEND') this.current = { type, line: pair.line, pairs: [], parts: [] };
  }

  private close(): void {
    const { current } = this;
    this.current = null;
    if (!current) return;
    if (current.type === 'BLOCK') this.openBlock(current);
    else if (current.type === 'ENDBLK') this.closeBlock();
    else if (PARTS.has(current.type)) this.owner?.parts.push(finished(current));
    else if (OWNERS.has(current.type)) this.owner = current;
    else this.keep(finished(current));
  }

  private closeOwner(): void {
    if (this.owner) this.keep(finished(this.owner));
    this.owner = null;
  }

  private keep(entity: DxfEntity): void {
    // Whatever lies in a block may come to lie on a layer of ours where the block is inserted.
    if (!this.block && entity.type !== 'INSERT' && !this.wanted(entity.layer)) return;
    if (++this.kept > MOST_KEPT) throw new PlanUnreadable(fileProblem('too-many-entities', entity));
    (this.block?.entities ?? this.entities).push(entity);
  }

  private openBlock({ pairs }: Growing): void {
    const valueOf = (code: number): string => pairs.find((pair) => pair.code === code)?.value ?? '';
    this.block = { name: valueOf(2).trim(), base: [Number(valueOf(10)), Number(valueOf(20))], entities: [] };
  }

  private closeBlock(): void {
    if (this.block) this.blocks.set(this.block.name, this.block);
    this.block = null;
  }
}

const finished = ({ type, line, pairs, parts }: Growing): DxfEntity => ({
  type,
  line,
  pairs,
  parts,
  layer: pairs.find((pair) => pair.code === 8)?.value.trim() ?? '0',
});
