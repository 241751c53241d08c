/** The door of documents: files in and out. */
export { columnNamed, FIRM_HEADINGS } from './firms/firm-headings.js';
export { readFirms } from './firms/read-firms.js';
export { PLAN_FILE_LIMITS } from './plans/plan-file-limits.js';
export { isUsableUnit, type PlanFileOptions } from './plans/plan-options.js';
export { readPlanFile } from './plans/read-plan-file.js';
export { readPlanInThread } from './plans/thread/read-plan-in-thread.js';
export type { HallDrawingOut } from './plans/write/hall-drawing.js';
export { writePlanCsv, writePlanXlsx } from './plans/write/write-plan-csv.js';
export { writePlanSvg } from './plans/write/write-plan-svg.js';
export { bookingConfirmationPdf } from './payments/booking-confirmation-pdf.js';
export { paymentRequestPdf, vietQrOf } from './payments/payment-request-pdf.js';
export { PAPER_LANGUAGES, type PaperLanguage } from './pdf/paper-words.js';
export { readStatement } from './statements/read-statement.js';
export { STATEMENT_HEADINGS, type StatementColumn } from './statements/statement-headings.js';
export { readTable } from './tables/read-table.js';
export { safeCell } from './tables/safe-cell.js';
export type { Table, TableProblem, TableProblemCode, TableRow } from './tables/table.js';
export { type CellOut, type TableOut, writeCsv, writeXlsx } from './tables/write-table.js';
