import type { Type } from '@nestjs/common';
import { AnswerOffer } from './answer-offer.js';
import { JoinWaitlist } from './join-waitlist.js';
import { LeaveWaitlist } from './leave-waitlist.js';
import { OfferFreedBooth } from './offer-freed-booth.js';
import { SetWaitlistRules } from './set-waitlist-rules.js';
import { ShowWaitlist } from './show-waitlist.js';
import { TakeBackWaitlist } from './take-back-waitlist.js';

/** What is done about the waitlist, by those who may and by the clock. */
export const WAITLIST_USE_CASES: Type<unknown>[] = [
  AnswerOffer,
  JoinWaitlist,
  LeaveWaitlist,
  OfferFreedBooth,
  SetWaitlistRules,
  ShowWaitlist,
  TakeBackWaitlist,
];
