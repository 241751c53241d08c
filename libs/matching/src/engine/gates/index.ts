import type { Gate } from './gate.js';
import { language } from './language.js';
import { leadTime } from './lead-time.js';
import { market } from './market.js';
import { minimumOrder } from './minimum-order.js';
import { noThanks } from './no-thanks.js';
import { requiredCertificates } from './required-certificates.js';
import { tolerance } from './tolerance.js';

export * from './gate.js';
/** In the order of `GATE_RULES`. */
export const GATES: readonly Gate[] = [
  requiredCertificates,
  minimumOrder,
  tolerance,
  leadTime,
  market,
  language,
  noThanks,
];
