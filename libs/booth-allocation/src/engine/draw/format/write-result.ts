import type { DrawResult } from '../draw-result.js';

/**
 * The text of a `draw-result/1` file: the result with the hash by which anybody can tell which inputs it was drawn from.
 * The product stores this very text and `ketnoi draw` writes it, so that two results can be compared byte by byte.
 * @param inputsSha256 SHA-256 of the inputs' canonical JSON, in hexadecimal
 */
export const writeDrawResult = (inputsSha256: string, result: DrawResult): string =>
  `${JSON.stringify({ format: 'draw-result/1', inputsSha256, ...result }, null, 1)}\n`;
