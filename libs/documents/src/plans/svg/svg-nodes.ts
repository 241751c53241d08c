import { fileProblem } from '@ketnoi/booth-allocation';
import { XMLParser } from 'fast-xml-parser';
import { PlanUnreadable } from '../drawing-board.js';
import { PLAN_FILE_LIMITS } from '../plan-file-limits.js';

export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
  /** Text directly within, in order. */
  readonly text: string;
  readonly line: number;
}

const TEXT = '#text';
const ATTRIBUTES = ':@';
const META = XMLParser.getMetaDataSymbol() as unknown as symbol;

type Parsed = Record<string | symbol, unknown>;

/**
 * Reads an SVG's elements. Entities are never resolved, so that none can multiply; files that define some are refused.
 * How many elements there are and how deep they lie is counted before anything is built.
 */
export function readSvgNodes(text: string): SvgNode {
  if (/<!ENTITY/i.test(text)) throw new PlanUnreadable(fileProblem('entities-forbidden'));
  const lines = lineStarts(text);
  countElements(text, lines);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    captureMetaData: true,
    maxNestedTags: PLAN_FILE_LIMITS.nesting + 2,
  });
  let parsed: Parsed[];
  try {
    parsed = parser.parse(text, true) as Parsed[];
  } catch {
    throw new PlanUnreadable(fileProblem('plan-file-unreadable'));
  }
  const root = parsed.map((node) => toNode(node, lines)).find((node) => node.tag === 'svg');
  if (!root) throw new PlanUnreadable(fileProblem('plan-file-unreadable'));
  return root;
}

function toNode(parsed: Parsed, lines: readonly number[]): SvgNode {
  const tag = Object.keys(parsed).find((key) => key !== ATTRIBUTES) ?? '';
  const inner = Array.isArray(parsed[tag]) ? (parsed[tag] as Parsed[]) : [];
  const attributes = Object.entries((parsed[ATTRIBUTES] ?? {}) as Record<string, unknown>);
  const meta = parsed[META] as { startIndex?: number } | undefined;
  return {
    tag: tag.replace(/^svg:/, ''),
    attributes: Object.fromEntries(attributes.map(([name, value]) => [name, plain(String(value))])),
    children: inner.filter((child) => !(TEXT in child)).map((child) => toNode(child, lines)),
    text: plain(inner.flatMap((child) => (TEXT in child ? [String(child[TEXT])] : [])).join(' ')),
    line: lineOf(meta?.startIndex ?? 0, lines),
  };
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five signs that XML itself names, and signs by their number; nothing else. */
const plain = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi, (all, name: string) => {
    if (!name.startsWith('#')) return SIGNS[name.toLowerCase()] ?? all;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

/** One pass over the signs that begin and end elements; comments and CDATA may count too many, never too few. */
function countElements(text: string, lines: readonly number[]): void {
  let [elements, depth] = [0, 0];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1];
    if (next === '/') depth--;
    else if (next !== '!' && next !== '?') {
      elements++;
      const end = text.indexOf('>', at);
      if (text[end - 1] !== '/') depth++;
    }
    const tooMuch = depth > PLAN_FILE_LIMITS.nesting ? 'too-deeply-nested' : 'too-many-entities';
    if (depth > PLAN_FILE_LIMITS.nesting || elements > PLAN_FILE_LIMITS.svgElements)
      throw new PlanUnreadable(fileProblem(tooMuch, { line: lineOf(at, lines) }));
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(index: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= index) low = middle;
    else high = middle;
  }
  return low + 1;
}
