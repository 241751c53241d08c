import type { FormulasAs } from '../tables/sheet-lines.js';
import type { PlanFileOptions } from '../plans/plan-options.js';

/** What a thread reads: a plan's file with what is said about it, a picture, or the first sheet of an Excel file. */
export type ThreadTask =
  | { readonly reads: 'plan'; readonly bytes: Uint8Array; readonly options: PlanFileOptions }
  | { readonly reads: 'picture'; readonly bytes: Uint8Array }
  | { readonly reads: 'sheet'; readonly bytes: Uint8Array; readonly formulas: FormulasAs };
