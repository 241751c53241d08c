import type { JobHandler } from '@ketnoi/jobs';
import type { Type } from '@nestjs/common';
import { BookTransactionsProcessor } from './book-transactions.processor.js';
import { ClearExpiredProcessor } from './clear-expired.processor.js';
import { CloseOffersProcessor } from './close-offers.processor.js';
import { ExpireHoldsProcessor } from './expire-holds.processor.js';
import { OfferFreedBoothProcessor } from './offer-freed-booth.processor.js';
import { PrepareStandbyProcessor } from './prepare-standby.processor.js';
import { ProposeRoundProcessor } from './propose-round.processor.js';
import { ReleaseSubsidiesProcessor } from './release-subsidies.processor.js';
import { ReplaceMeetingsProcessor } from './replace-meetings.processor.js';
import { RunDrawProcessor } from './run-draw.processor.js';
import { SendMailProcessor } from './send-mail.processor.js';
import { TimetableRoundProcessor } from './timetable-round.processor.js';
import { WatchDepositsProcessor } from './watch-deposits.processor.js';

/** One line a job. The worker does not start unless each job of the catalogue stands here exactly once. */
export const PROCESSORS: Type<JobHandler>[] = [
  BookTransactionsProcessor,
  ClearExpiredProcessor,
  CloseOffersProcessor,
  ExpireHoldsProcessor,
  OfferFreedBoothProcessor,
  PrepareStandbyProcessor,
  ProposeRoundProcessor,
  ReleaseSubsidiesProcessor,
  ReplaceMeetingsProcessor,
  RunDrawProcessor,
  SendMailProcessor,
  TimetableRoundProcessor,
  WatchDepositsProcessor,
];
