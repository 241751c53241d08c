import { PlanUnreadable } from '../drawing-board.js';
import { readSvgNodes, type SvgNode } from '../svg/svg-nodes.js';

export interface SeenPicture {
  readonly contentType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly widthPx: number;
  readonly heightPx: number;
}

export const PICTURE_LIMITS = { bytes: 8_000_000, side: 20_000 } as const;

/**
 * What a picture is and how large, by its first bytes; names and content types are mere claims. Null for what is none,
 * is too large, or is an SVG that would run or load something.
 */
export function readPicture(bytes: Uint8Array): SeenPicture | null {
  if (bytes.length > PICTURE_LIMITS.bytes) return null;
  const seen = png(bytes) ?? jpeg(bytes) ?? svg(bytes);
  const fits = (side: number): boolean => side >= 1 && side <= PICTURE_LIMITS.side;
  return seen && fits(seen.widthPx) && fits(seen.heightPx) ? seen : null;
}

/** A PNG or a JPEG by its first bytes, broken or not. */
export const isRaster = (bytes: Uint8Array): boolean =>
  PNG.every((byte, i) => bytes[i] === byte) || (bytes[0] === 0xff && bytes[1] === 0xd8);

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The size stands in the first chunk, IHDR (PNG specification, 11.2.2). */
function png(bytes: Uint8Array): SeenPicture | null {
  if (bytes.length < 24 || !PNG.every((byte, i) => bytes[i] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { contentType: 'image/png', widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
}

/** The size stands in the frame's header, one of the SOF markers (ITU T.81, B.2.2). */
function jpeg(bytes: Uint8Array): SeenPicture | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1];
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return { contentType: 'image/jpeg', widthPx: view.getUint16(at + 7), heightPx: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function svg(bytes: Uint8Array): SeenPicture | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  if (!/<svg[\s>]/i.test(head)) return null;
  try {
    const root = readSvgNodes(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isHarmless(root) ? { contentType: 'image/svg+xml', ...sizeOf(root) } : null;
  } catch (error) {
    if (error instanceof PlanUnreadable || error instanceof TypeError) return null;
    throw error;
  }
}

const ACTIVE = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'animate', 'set', 'handler', 'link']);
/** Nothing that acts, and no reference but to parts of itself or to a picture within. */
function isHarmless({ tag, attributes, children }: SvgNode): boolean {
  if (ACTIVE.has(tag.toLowerCase())) return false;
  const calm = Object.entries(attributes).every(([name, value]) => {
    if (/^on/i.test(name) || /javascript:/i.test(value)) return false;
    return !/(^|:)href$/i.test(name) || /^(#|data:image\/(png|jpeg);)/i.test(value.trim());
  });
  return calm && children.every(isHarmless);
}

/** As drawn on the screen: its width and height in pixels or, without them, its own frame. */
function sizeOf({ attributes }: SvgNode): { widthPx: number; heightPx: number } {
  const [, , width = 0, height = 0] = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const pixels = (text: string | undefined, otherwise: number): number =>
    text !== undefined && /^\d+(\.\d+)?(px)?$/.test(text.trim()) ? parseFloat(text) : otherwise;
  return {
    widthPx: Math.round(pixels(attributes.width, width)),
    heightPx: Math.round(pixels(attributes.height, height)),
  };
}
