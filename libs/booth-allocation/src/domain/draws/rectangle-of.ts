import type { Outline } from '../booth.js';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly depth: number;
}

/** The rectangle that an outline is, millimetres; null for any other shape. A polygon as large as its frame fills it. */
export function rectangleOf(outline: Outline): Rectangle | null {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, depth] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const twice = outline.reduce((sum, [ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length];
    return sum + ax * by - bx * ay;
  }, 0);
  return width > 0 && depth > 0 && Math.abs(twice) === 2 * width * depth ? { x, y, width, depth } : null;
}
