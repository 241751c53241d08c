import { type Drawing, fileProblem, type PlanReading, readDrawing, unreadablePlan } from '@ketnoi/booth-allocation';
import { PlanUnreadable } from './drawing-board.js';
import { readDxfPlan } from './dxf/read-dxf-plan.js';
import { PLAN_FILE_LIMITS } from './plan-file-limits.js';
import type { PlanFileOptions } from './plan-options.js';
import { readSvgPlan } from './svg/read-svg-plan.js';

/**
 * Reads a plan's file of any kind, and checks what it draws: never throws for what is in the file. What kind it is shows
 * in its first bytes; names and content types are mere claims.
 */
export async function readPlanFile(bytes: Uint8Array, options: PlanFileOptions): Promise<PlanReading> {
  try {
    const reading = readDrawing(await drawingIn(bytes, options));
    return { ...reading, problems: reading.problems.slice(0, PLAN_FILE_LIMITS.problems) };
  } catch (error) {
    if (error instanceof PlanUnreadable) return unreadablePlan(error.problem);
    throw error;
  }
}

async function drawingIn(bytes: Uint8Array, options: PlanFileOptions): Promise<Drawing> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096)).replaceAll('\0', '');
  if (/^\s*(999\s[^\n]*\n\s*)*0\s+SECTION/.test(head) || /^(AC10|AutoCAD Binary DXF)/.test(head))
    return readDxfPlan(bytes, options);
  if (/<svg[\s>]|<!DOCTYPE\s+svg|<\?xml/i.test(head)) return readSvgPlan(textOf(bytes), options);
  if (!isExcel(bytes) && !isUtf16(bytes) && CONTROLS.test(head))
    throw new PlanUnreadable(fileProblem('plan-file-unreadable'));
  // Excel's reader is large: drawings shall not wait for it.
  const { readTablePlan } = await import('./table/read-table-plan.js');
  return readTablePlan(bytes);
}

/** No text has these bytes, unless two of them are one sign: what does is damaged, or no plan at all. */
const CONTROLS = /[\u0001-\u0008\u000e-\u0019\u001c-\u001f]/;
/** By its byte-order mark. What it holds is looked at where it is decoded. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
const isExcel = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8', { fatal: true }).decode(
      bytes,
    );
  } catch {
    throw new PlanUnreadable(fileProblem('plan-file-encoding'));
  }
}
