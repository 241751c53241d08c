import {
  BOOKING_STATES,
  BOOTH_STATES,
  GRANT_STATES,
  PAYMENT_REQUEST_STATES,
  SUBSIDY_COSTS,
  TRANSACTION_STATES,
} from '@ketnoi/booth-allocation';
import { LANGUAGES } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';

it.each(LANGUAGES)('lists say every state and cost in words of their own: %s', (language) => {
  const said = {
    states: BOOKING_STATES.map((state) => text(language, 'values.booking-state', { state })),
    grants: GRANT_STATES.map((state) => text(language, 'values.grant-state', { state })),
    requests: PAYMENT_REQUEST_STATES.map((state) => text(language, 'values.payment-request-state', { state })),
    transfers: TRANSACTION_STATES.map((state) => text(language, 'values.transaction-state', { state })),
    booths: BOOTH_STATES.map((state) => text(language, 'values.booth-state', { state })),
    costs: SUBSIDY_COSTS.map((cost) => text(language, 'values.subsidised-cost', { cost })),
  };
  const codes = {
    states: BOOKING_STATES,
    grants: GRANT_STATES,
    requests: PAYMENT_REQUEST_STATES,
    transfers: TRANSACTION_STATES,
    booths: BOOTH_STATES,
    costs: SUBSIDY_COSTS,
  };
  for (const list of ['states', 'grants', 'requests', 'transfers', 'booths', 'costs'] as const) {
    expect(new Set(said[list]).size).toBe(codes[list].length);
    expect(said[list].filter((word, i) => word === codes[list][i])).toEqual([]);
  }
});
