import { unwrap } from '@ketnoi/kernel';
import { validateProblem } from './validate-problem.js';
import { describeProblemError } from './problem-error.js';

const good = {
  slots: [{ day: 0 }, { day: 0 }],
  participants: [{ id: 's' }, { id: 'b' }],
  places: [{ id: 't', kind: 'table' }],
  interpreters: [{ id: 'i', languages: ['ja'] }],
  requests: [{ id: 'r', supplier: 's', buyer: 'b', score: 5 }],
};
const errorsOf = (input: unknown): string[] => {
  const result = validateProblem(input);
  return result.ok ? [] : result.error.map(describeProblemError);
};
const withRequest = (change: object): object => ({ ...good, requests: [{ ...good.requests[0], ...change }] });

describe('validateProblem', () => {
  it('accepts a good problem and fills in nothing that was not said', () => {
    expect(unwrap(validateProblem(good)).requests[0]).toMatchObject({ id: 'r', length: 1, required: false });
  });

  it.each([
    [withRequest({ buyer: 'x' }), 'requests[0].buyer names x, which does not exist'],
    [withRequest({ buyer: 's' }), 'requests[0] names s twice in one meeting'],
    [withRequest({ score: -1 }), 'requests[0].score must lie between 0 and 1000000, is -1'],
    [withRequest({ score: 1.5 }), 'requests[0].score must be a whole number, is 1.5'],
    [withRequest({ locked: { slot: -1 } }), 'requests[0].locked.slot must lie between 0 and 1, is -1'],
    [withRequest({ after: ['r'] }), 'requests[0].after comes after itself, by way of r'],
    [{ ...good, interpreters: [{ id: 'i', languages: [] }] }, 'interpreters[0].languages must not be empty'],
    [{ ...good, participants: [{ id: 's' }, { id: 's' }, { id: 'b' }] }, 'participants[1].id repeats the id s'],
    [{ ...good, slots: [{ day: 1 }, { day: 0 }] }, 'slots[1].day must not be smaller than the one before it'],
    [{ ...good, places: [{ id: 't', kind: 'booth' }] }, 'places[0].owner must be a text that is not empty'],
    [{ ...good, slots: [] }, 'slots must not be empty'],
    ['nonsense', 'problem must be an object'],
  ])('names the place of the error (%#)', (input, sentence) => {
    expect(errorsOf(input)).toContain(sentence);
  });

  const timed = {
    ...good,
    slots: ['09:00', '09:30'].map((at) => ({
      day: 0,
      startsAt: `2026-10-21T${at}:00+07:00`,
      endsAt: `2026-10-21T${at.slice(0, 3)}${Number(at.slice(3)) + 25}:00+07:00`,
    })),
  };
  const withBuyer = (online: object): object => ({ ...timed, participants: [{ id: 's' }, { id: 'b', online }] });

  it('sends whoever attends online to online rooms, and to bed', () => {
    const { participants, requests } = unwrap(validateProblem(withBuyer({ timeZone: 'Europe/Berlin', from: '04:15' })));
    expect(participants[1]).toMatchObject({ unavailable: [0], online: { timeZone: 'Europe/Berlin', until: '22:00' } });
    expect(requests[0].placeKinds).toEqual(['online']);
  });

  it.each([
    [withBuyer({ timeZone: 'Berlin' }), 'participants[1].online.timeZone is Berlin, which is no time zone'],
    [
      withBuyer({ timeZone: 'Asia/Tokyo', from: '9:00' }),
      'participants[1].online.from must be a time such as 07:30, is 9:00',
    ],
    [
      { ...withBuyer({ timeZone: 'Asia/Tokyo' }), slots: good.slots },
      'participants[1].online needs slots that say when they start and end',
    ],
    [
      { ...withBuyer({ timeZone: 'Asia/Tokyo' }), requests: [{ ...good.requests[0], placeKinds: ['table'] }] },
      'requests[0].placeKinds is table, which does not fit here',
    ],
    [
      { ...timed, slots: [timed.slots[1], timed.slots[0]] },
      'slots[1].startsAt must not be smaller than the one before it',
    ],
    [
      { ...good, slots: [{ day: 0, startsAt: 'nine', endsAt: 'ten' }] },
      'slots[0].startsAt must be a date and time with an offset such as 2026-10-21T09:00:00+07:00, is nine',
    ],
    [
      { ...good, interpreters: [{ id: 'i', languages: ['ja'], levels: { ko: 'fluent' } }] },
      'interpreters[0].levels.ko names ko, which does not exist',
    ],
    [
      { ...good, interpreters: [{ id: 'i', languages: ['ja'], feePerHalfDay: -5 }] },
      'interpreters[0].feePerHalfDay must lie between 0 and 1000000000, is -5',
    ],
    [
      { ...good, rules: { walks: [{ from: 'A', to: 'B', minutes: 4 }] } },
      'rules.walks[0].from names A, which does not exist',
    ],
    [withRequest({ required: 'yes' }), 'requests[0].required is "yes", expected one of true, false'],
  ])('names the place of what came with online rooms, trades and halls (%#)', (input, sentence) => {
    expect(errorsOf(input)).toContain(sentence);
  });

  it('refuses a million requests without reading them', () => {
    const requests = new Array(1_000_000).fill(good.requests[0]);
    expect(errorsOf({ ...good, requests })).toEqual(['requests has 1000000 entries, at most 500000 are accepted']);
  });

  it('stops collecting when everything is wrong', () => {
    const requests = Array.from({ length: 1_000 }, (_, i) => ({ id: `r${i}`, supplier: 'x', buyer: 'y', score: 1 }));
    expect(errorsOf({ ...good, requests }).length).toBe(50);
  });
});
