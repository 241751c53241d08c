import type { SilenceRule } from '../settings/round-settings.js';
import type { MeetingRequest } from './meeting-request.js';

/**
 * What becomes of an open offer at its deadline. Silence is read by the rule it was offered under, on the sides that kept silent:
 * `accept` takes it for a yes, `decline` lets the offer expire, `leave-open` takes the deadline away.
 */
export function closeOffer(offer: MeetingRequest, rule: SilenceRule | null): MeetingRequest {
  switch (rule) {
    case 'accept':
      return { ...offer, buyerAnswer: 'accepted', supplierAnswer: 'accepted', state: 'accepted' };
    case 'decline':
    case null:
      return { ...offer, state: 'expired' };
    case 'leave-open':
      return { ...offer, deadlineAt: null };
  }
}
