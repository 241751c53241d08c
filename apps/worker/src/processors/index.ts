import type { JobHandler } from '@ketnoi/jobs';
import type { Type } from '@nestjs/common';
import { ExpireHoldsProcessor } from './expire-holds.processor.js';
import { ExpireUploadsProcessor } from './expire-uploads.processor.js';
import { SendMailProcessor } from './send-mail.processor.js';

/** One line a job. The worker does not start unless each job of the catalogue stands here exactly once. */
export const PROCESSORS: Type<JobHandler>[] = [ExpireHoldsProcessor, ExpireUploadsProcessor, SendMailProcessor];
