/** The door of documents: files in and out. */
export { BAN_LIST_HEADINGS, readEditedBans } from './edited-lists/ban-list.js';
export { BOOKING_LIST_HEADINGS, readEditedBookings } from './edited-lists/booking-list.js';
export { BOOTH_LIST_HEADINGS, readEditedBooths } from './edited-lists/booth-list.js';
export { FIXED_LIST_ASIDE, FIXED_LIST_HEADINGS, readEditedFixed } from './edited-lists/fixed-list.js';
export { FIRM_LIST_HEADINGS, readEditedFirms } from './edited-lists/firm-list.js';
export { ADMISSION_LIST_ASIDE, ADMISSION_LIST_HEADINGS, readEditedAdmissions } from './edited-lists/admission-list.js';
export {
  INTERPRETER_LIST_ASIDE,
  INTERPRETER_LIST_HEADINGS,
  readEditedInterpreters,
  toldInterpreterCell,
} from './edited-lists/interpreter-list.js';
export {
  INVITATION_LIST_ASIDE,
  INVITATION_LIST_HEADINGS,
  readEditedInvitations,
} from './edited-lists/invitation-list.js';
export { PEOPLE_LIST_ASIDE, PEOPLE_LIST_HEADINGS, readEditedPeople } from './edited-lists/people-list.js';
export { GROUP_LIST_ASIDE, GROUP_LIST_HEADINGS, readEditedGroups } from './edited-lists/group-list.js';
export { LINK_LIST_ASIDE, LINK_LIST_HEADINGS, readEditedLinks } from './edited-lists/link-list.js';
export { GRANT_LIST_HEADINGS, readEditedGrants } from './edited-lists/grant-list.js';
export { PAVILION_LIST_HEADINGS, readEditedPavilion } from './edited-lists/pavilion-list.js';
export { PAYMENT_REQUEST_LIST_HEADINGS, readEditedPaymentRequests } from './edited-lists/payment-request-list.js';
export { PROPOSAL_LIST_HEADINGS, readEditedProposals } from './edited-lists/proposal-list.js';
export { readEditedRivals, RIVAL_LIST_ASIDE, RIVAL_LIST_HEADINGS } from './edited-lists/rival-list.js';
export { readEditedSeats, SEAT_LIST_HEADINGS } from './edited-lists/seat-list.js';
export { readEditedTimetable, TIMETABLE_LIST_HEADINGS } from './edited-lists/timetable-list.js';
export { readEditedTransfers, TRANSFER_LIST_HEADINGS } from './edited-lists/transfer-list.js';
export { readEditedWaitlist, WAITLIST_LIST_HEADINGS } from './edited-lists/waitlist-list.js';
export { readEditedWords, WORD_LIST_ASIDE, WORD_LIST_HEADINGS } from './edited-lists/word-list.js';
export { columnNamed, FIRM_HEADINGS } from './firms/firm-headings.js';
export { readFirms } from './firms/read-firms.js';
export type { SeenPicture } from './plans/picture/read-picture.js';
export { PLAN_FILE_LIMITS } from './plans/plan-file-limits.js';
export { isUsableUnit, type PlanFileOptions } from './plans/plan-options.js';
export { readPlanFile } from './plans/read-plan-file.js';
export { readPictureInThread } from './plans/picture/read-picture-in-thread.js';
export { readPlanInThread } from './plans/read-plan-in-thread.js';
export type { HallDrawingOut } from './plans/write/hall-drawing.js';
export { writePlanCsv, writePlanXlsx } from './plans/write/write-plan-csv.js';
export { writePlanSvg } from './plans/write/write-plan-svg.js';
export { bookingConfirmationPdf } from './payments/booking-confirmation-pdf.js';
export { paymentRequestPdf, vietQrOf } from './payments/payment-request-pdf.js';
export { INVOICE_HEADINGS, readInvoices } from './payments/read-invoices.js';
export { PAPER_LANGUAGES, type PaperLanguage } from './pdf/paper-words.js';
export { ORDER_HEADINGS, orderColumnNamed } from './group-orders/order-headings.js';
export { readGroupOrder } from './group-orders/read-group-order.js';
export { NEED_HEADINGS } from './needs/need-headings.js';
export { readNeeds } from './needs/read-needs.js';
export { readPoints } from './points/read-points.js';
export { readStatement } from './statements/read-statement.js';
export { STATEMENT_HEADINGS, type StatementColumn } from './statements/statement-headings.js';
export { readTable } from './tables/read-table.js';
export { safeCell } from './tables/safe-cell.js';
export type { Table, TableProblem, TableProblemCode, TableRow } from './tables/table.js';
export { type CellOut, type TableOut, writeCsv, writeXlsx } from './tables/write-table.js';
