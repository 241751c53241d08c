import { COMPANY, ORGANISER } from '../access/standings.js';

/** Lines of the policy table about bookings that go elsewhere; see access/policy.ts. */

const GROUP = { about: 'fair', allow: ['group-leader', 'organiser'] } as const;

export const BOOTH_MOVES_POLICY = {
  'Query.movePreview': COMPANY,
  'Query.mergePreview': ORGANISER,
  'Query.splitPreview': ORGANISER,
  'Query.boothSwaps': COMPANY,
  'Query.sharedBooths': COMPANY,
  'Query.pavilion': GROUP,
  'Query.checkEditedPavilion': GROUP,
  'Mutation.moveBooking': COMPANY,
  'Mutation.proposeSwap': COMPANY,
  'Mutation.consentToSwap': COMPANY,
  'Mutation.declineSwap': COMPANY,
  'Mutation.takeBackSwap': COMPANY,
  'Mutation.mergeBooths': ORGANISER,
  'Mutation.splitBooth': ORGANISER,
  'Mutation.inviteCoExhibitor': COMPANY,
  'Mutation.joinBooth': COMPANY,
  'Mutation.declineToJoinBooth': COMPANY,
  'Mutation.leaveSharedBooth': COMPANY,
  'Mutation.reservePavilion': ORGANISER,
  'Mutation.allotInPavilion': GROUP,
  'Mutation.takeBackInPavilion': GROUP,
  'Mutation.takeBackPavilion': GROUP,
  'Mutation.releasePavilion': ORGANISER,
  'Mutation.bookForGroup': GROUP,
  'Mutation.bookForGroupFile': GROUP,
} as const;
