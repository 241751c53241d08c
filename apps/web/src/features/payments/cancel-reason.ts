import type { ParseKeys } from 'i18next';

/** The reasons that the gateway gives where nobody in person cancelled. */
const OF_THE_SYSTEM: Readonly<Record<string, ParseKeys<'bookings'>>> = {
  'bookings ended or changed their price': 'payment.why.changed',
  'what it was paid with was taken back': 'payment.why.takenBack',
};

/** Why a request was cancelled: a text of ours, or what somebody wrote. */
export const cancelReason = (reason: string): { readonly key: ParseKeys<'bookings'> } | { readonly written: string } =>
  reason in OF_THE_SYSTEM ? { key: OF_THE_SYSTEM[reason] } : { written: reason };
