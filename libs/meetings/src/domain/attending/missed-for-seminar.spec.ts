import type { CompanyId, PersonId, RequestId } from '@ketnoi/kernel';
import { missedForSeminar } from './missed-for-seminar.js';
import { type HeldMeeting, whoAttends } from './who-attends.js';

const FIRM = 'firm' as CompanyId;
const [LAN, MINH] = ['lan', 'minh'] as PersonId[];
const at = (minute: number): Date => new Date(Date.UTC(2026, 9, 21, 2, minute));
const meeting = (requestId: string, minute: number, companyIds: readonly CompanyId[] = [FIRM]): HeldMeeting => ({
  ...{ requestId: requestId as RequestId, startsAt: at(minute), endsAt: at(minute + 25), companyIds },
});
const missed = (
  seated: readonly PersonId[],
  meetings: readonly HeldMeeting[],
  { usual = [], chosen = [] }: { usual?: readonly PersonId[]; chosen?: readonly [string, PersonId][] } = {},
): Record<string, readonly string[]> => {
  const choices = chosen.map(([requestId, personId]) => {
    const held = meetings.find((one) => one.requestId === requestId);
    if (!held) throw new Error(requestId);
    return { ...held, companyId: FIRM, personId };
  });
  const sendings = whoAttends(meetings, new Map([[FIRM, usual]]), choices);
  return Object.fromEntries(missedForSeminar(new Set(seated), meetings, sendings, new Map([[FIRM, [LAN, MINH]]])));
};

describe('meetings missed for a seminar', () => {
  it('are those for which somebody who sits there was named', () => {
    const meetings = [meeting('a', 0), meeting('b', 0)];
    expect(missed([LAN], meetings, { chosen: [['a', LAN]] })).toEqual({ lan: ['a'] });
    expect(missed([LAN], [meeting('a', 0)], { usual: [LAN, MINH] })).toEqual({ lan: ['a'] });
  });

  it('are none where a colleague can go', () => {
    expect(missed([LAN], [meeting('a', 0)])).toEqual({});
    // One after the other falls to the same colleague.
    expect(missed([LAN], [meeting('a', 0), meeting('b', 30)])).toEqual({});
    expect(missed([], [meeting('a', 0)], { chosen: [['a', LAN]] })).toEqual({});
  });

  it('are those that find nobody who is left', () => {
    expect(missed([LAN, MINH], [meeting('a', 0)])).toEqual({ lan: ['a'], minh: ['a'] });
    expect(missed([LAN], [meeting('a', 0), meeting('b', 10)])).toEqual({ lan: ['a', 'b'] });
    expect(missed([LAN], [meeting('a', 0), meeting('b', 10)], { chosen: [['a', MINH]] })).toEqual({ lan: ['b'] });
  });

  it('are never those of other firms', () =>
    expect(missed([LAN, MINH], [meeting('a', 0, ['other' as CompanyId])])).toEqual({}));
});
