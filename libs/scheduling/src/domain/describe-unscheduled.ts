/** Reasons as English sentences for the command line; the product's texts in six languages come from the messages library by code. */
import type { ChangeCode, ReasonParams, UnscheduledCode, UnscheduledReason } from './unscheduled-reason.js';

const REASONS: Readonly<Record<UnscheduledCode, (p: ReasonParams) => string>> = {
  'not-available': (p) => `${p.participant} is not available in any slot`,
  'no-common-slot': (p) => `${p.supplier} and ${p.buyer} have no slot in common that the request allows`,
  'no-place': () => 'no place of the kinds and zones accepted exists',
  'no-online-room': () => 'there is no online room that is free when both could meet',
  'no-interpreter-for-language': (p) => `nobody interprets ${p.language} at the level needed`,
  'no-interpreter-in-common-slots': (p) =>
    `no interpreter of ${p.language} and no open place is there when both could meet`,
  'participant-takes-no-meetings': (p) => `${p.participant} takes no meetings`,
  'locked-conflict': (p) => `the lock on slot ${p.slot} cannot be kept`,
  'participant-full': (p) => `${p.participant} already has ${p.held} of at most ${p.limit} meetings`,
  'participant-day-full': (p) => `${p.participant} has all the meetings of a day wherever both are free`,
  'no-table-left': () => 'every place that would do is taken whenever both are free',
  'interpreters-busy': (p) => `every interpreter of ${p.language} is busy whenever both are free`,
  'no-free-common-slot': (p) => `${p.supplier} and ${p.buyer} are never free in the same slot`,
  'order-conflict': () => 'it would not come after the meetings it must follow',
  'walk-too-long': () => 'somebody would not get there in time from another hall',
  'lower-value': (p) => `meetings worth more (${p.instead}) hold its slots; it is worth ${p.score}`,
};

const CHANGES: Readonly<Record<ChangeCode, (p: ReasonParams) => string>> = {
  'extend-availability': (p) => `if ${p.participant} were free in slot ${p.slot}`,
  'raise-limit': (p) => `if ${p.participant} took ${p.limit} meetings`,
  'raise-day-limit': (p) => `if ${p.participant} took ${p.limit} meetings that day`,
  'raise-row-limit': (p) => `if ${p.participant} met ${p.limit} times without a pause`,
  'add-place': (p) =>
    p.kind === 'booth' ? `with the booth open in slot ${p.slot}` : `with one more online room in slot ${p.slot}`,
  'allow-slot': (p) => `if slot ${p.slot} were allowed`,
  'waive-order': (p) => `if it need not wait for, or come before, request ${p.request}`,
  'waive-rivals': () => 'if these companies might meet at the same time',
  'add-table': (p) => `with one more place in slot ${p.slot}`,
  'add-interpreter': (p) => `with one more interpreter of ${p.language} in slot ${p.slot}`,
  'drop-meeting': (p) => `if request ${p.request} gave up slot ${p.slot}`,
  'release-lock': (p) => `if the lock of request ${p.request} were released`,
};

export function describeUnscheduled(reason: UnscheduledReason): string {
  const text = REASONS[reason.code](reason.params);
  if (reason.change === null) return text;
  const changes = [reason.change, ...(reason.also ?? [])].map(({ code, params }) => CHANGES[code](params));
  return `${text}; it could be held ${changes.join(' and ')}`;
}
