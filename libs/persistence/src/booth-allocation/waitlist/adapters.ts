import { Waitlist } from '@ketnoi/booth-allocation';
import type { Provider } from '@nestjs/common';
import { SqlWaitlist } from './sql-waitlist.js';

/** The port of the waitlist that the database answers. */
export const WAITLIST_ADAPTERS: Provider[] = [{ provide: Waitlist, useClass: SqlWaitlist }];
