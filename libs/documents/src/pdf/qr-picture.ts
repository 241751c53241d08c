import type { Content } from 'pdfmake';
import QRCode from 'qrcode';

/** Light modules around a code, as the standard wants them, so that cameras find it. */
const QUIET = 4;

/** A QR code (error correction M) as a drawing of a given size in points: one rectangle for each run of dark modules. */
export function qrPicture(text: string, size: number): Content {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const unit = size / (modules.size + 2 * QUIET);
  const rectangles = [{ type: 'rect' as const, x: 0, y: 0, w: size, h: size, color: '#ffffff' }];
  for (let y = 0; y < modules.size; y++)
    for (const [from, to] of runsOf(modules.size, (x) => modules.get(y, x) !== 0))
      rectangles.push({
        type: 'rect',
        x: (from + QUIET) * unit,
        y: (y + QUIET) * unit,
        w: (to - from) * unit,
        // A hair more, or viewers show white lines between rows.
        h: unit * 1.02,
        color: '#000000',
      });
  return { canvas: rectangles };
}

function runsOf(length: number, isDark: (x: number) => boolean): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (let x = 0; x < length; x++) {
    if (!isDark(x)) continue;
    const last = runs.at(-1);
    if (last?.[1] === x) last[1]++;
    else runs.push([x, x + 1]);
  }
  return runs;
}
