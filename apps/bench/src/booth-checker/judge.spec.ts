/** Histories made by hand, good and bad: a checker that lets the bad ones pass proves nothing. */
import type { Dump, DumpedBooking } from './dump.js';
import type { Answer, Call, Operation, SeenState } from './history.js';
import { judge } from './judge.js';

const held = (booking: string, until: number): Answer => ({ code: 'held', bookings: { A1: booking }, until });
const sold = (booking: string): Answer => ({ code: 'sold', bookings: { A1: booking } });
const TAKEN: Answer = { code: 'taken' };

/** `company op [invoked, answered] answer`, about booth A1. */
function call(company: string, op: Operation, [invokedAt, answeredAt]: [number, number], answer: Answer): Call {
  return { op, process: `of ${company}`, booths: ['A1'], company, booking: null, invokedAt, answeredAt, answer };
}
const about = (booking: string, made: Call): Call => ({ ...made, booking });
const look = (invokedAt: number, state: SeenState): Call => ({
  ...call('', 'look', [invokedAt, invokedAt + 2], { code: 'seen', states: [['A1', state]] }),
  booths: [],
  company: null,
});
const row = (id: string, company: string, state = 'approved', more: Partial<DumpedBooking> = {}): DumpedBooking => ({
  ...{ id, booth: 'A1', company, state, live: true, until: null, order: null },
  ...more,
});
const dumpOf = (...bookings: DumpedBooking[]): Dump => ({
  ...{ takenAt: 10_000, clockUncertaintyMs: 2, heldShownForMs: 10, boothsPerCompany: 2 },
  booths: ['A1'],
  bookings,
});
const rulesBroken = (history: Call[], dump: Dump): string[] => [
  ...new Set(judge(history, dump).map(({ rule }) => rule)),
];

describe('good histories', () => {
  it.each<[string, Call[], Dump]>([
    ['nothing at all', [], dumpOf()],
    [
      'one of three wins, whatever the order of the answers',
      [call('X', 'book', [0, 9], TAKEN), call('Y', 'book', [1, 20], sold('b1')), call('Z', 'book', [2, 12], TAKEN)],
      dumpOf(row('b1', 'Y')),
    ],
    [
      'held, renewed, confirmed, given back, booked by another',
      [
        call('X', 'hold', [0, 2], held('b1', 100)),
        about('b1', call('X', 'renew', [50, 52], held('b1', 200))),
        call('Y', 'hold', [150, 152], TAKEN),
        call('X', 'confirm', [198, 199], sold('b1')),
        about('b1', call('X', 'release', [300, 302], { code: 'freed' })),
        call('Y', 'book', [303, 304], sold('b2')),
      ],
      dumpOf(row('b1', 'X', 'released', { live: false }), row('b2', 'Y')),
    ],
    [
      'a hold runs out, its company is told so, and another takes the booth',
      [
        call('X', 'hold', [0, 2], held('b1', 100)),
        look(50, 'held'),
        look(102, 'free'),
        call('X', 'confirm', [101, 104], { code: 'hold-expired' }),
        call('Y', 'hold', [103, 105], held('b2', 500)),
      ],
      dumpOf(row('b1', 'X', 'expired', { live: false }), row('b2', 'Y', 'held', { until: 500 })),
    ],
    [
      'a hold shown a moment longer, and confirmed before',
      [call('X', 'hold', [0, 2], held('b1', 100)), look(108, 'held'), call('X', 'book', [95, 120], sold('b1'))],
      dumpOf(row('b1', 'X')),
    ],
    [
      'booked anew when the hold was over',
      [call('X', 'hold', [0, 2], held('b1', 100)), call('X', 'book', [103, 104], sold('b2'))],
      dumpOf(row('b1', 'X', 'expired', { live: false }), row('b2', 'X')),
    ],
    [
      'confirmed as late as the clocks allow',
      [call('X', 'hold', [0, 2], held('b1', 100)), call('X', 'confirm', [101, 101.5], sold('b1'))],
      dumpOf(row('b1', 'X')),
    ],
    [
      'a hold that ran out and that nobody has swept yet',
      [call('X', 'hold', [0, 2], held('b1', 100)), look(200, 'free')],
      dumpOf(row('b1', 'X', 'held', { until: 100 })),
    ],
  ])('%s', (_, history, dump) => {
    expect(judge(history, dump)).toEqual([]);
  });

  it('an answer that never came may have had its effect, or not', () => {
    const lost = call('X', 'book', [0, 5], { code: 'unknown' });
    const later = call('Y', 'book', [50, 60], TAKEN);
    expect(rulesBroken([lost, later], dumpOf(row('b1', 'X')))).toEqual(['answers']);
    const free = call('Y', 'book', [50, 60], sold('b2'));
    expect(rulesBroken([lost, free], dumpOf(row('b2', 'Y')))).toEqual(['answers']);
  });

  it('160 calls on one booth at once are decided', () => {
    const calls = Array.from({ length: 160 }, (_, i) => call(`C${i}`, 'book', [i / 10, 300 - i], TAKEN));
    const history = [...calls, call('W', 'book', [5, 150], sold('b1'))];
    expect(judge(history, dumpOf(row('b1', 'W')))).toEqual([]);
    expect(rulesBroken([...calls, call('W', 'book', [200, 290], sold('b1'))], dumpOf(row('b1', 'W')))).toEqual([
      'order',
    ]);
  });
});

describe('bad histories', () => {
  it.each<[string, string[], Call[], Dump]>([
    [
      'a booth sold to two',
      ['order', 'dump'],
      [call('X', 'book', [0, 9], sold('b1')), call('Y', 'book', [1, 8], sold('b2'))],
      dumpOf(row('b1', 'X'), row('b2', 'Y')),
    ],
    [
      'an update lost: both were told yes, one row is left',
      ['order'],
      [call('X', 'book', [0, 9], sold('b1')), call('Y', 'book', [1, 8], sold('b2'))],
      dumpOf(row('b1', 'X', 'released', { live: false }), row('b2', 'Y')),
    ],
    [
      'a hold confirmed after its end',
      ['order'],
      [call('X', 'hold', [0, 2], held('b1', 100)), call('X', 'confirm', [103, 104], sold('b1'))],
      dumpOf(row('b1', 'X')),
    ],
    [
      'a hold confirmed although it was seen over',
      ['order'],
      [call('X', 'hold', [0, 2], held('b1', 100)), look(97.9, 'free'), call('X', 'confirm', [100, 101], sold('b1'))],
      dumpOf(row('b1', 'X')),
    ],
    [
      'the same by a question that may book anew: the booking is that of the hold',
      ['order'],
      [call('X', 'hold', [0, 2], held('b1', 100)), look(110, 'free'), call('X', 'book', [120, 121], sold('b1'))],
      dumpOf(row('b1', 'X')),
    ],
    [
      'told that a hold is over while it runs',
      ['order'],
      [call('X', 'hold', [0, 2], held('b1', 100)), call('X', 'confirm', [50, 60], { code: 'hold-expired' })],
      dumpOf(row('b1', 'X', 'held', { until: 100 })),
    ],
    [
      'a free booth refused as taken',
      ['order'],
      [call('X', 'book', [0, 5], TAKEN), call('Y', 'book', [6, 9], sold('b1'))],
      dumpOf(row('b1', 'Y')),
    ],
    [
      'an answer that the tables contradict',
      ['order'],
      [call('X', 'book', [0, 5], sold('b1'))],
      dumpOf(row('b1', 'X', 'released', { live: false })),
    ],
    ['a promise without a row', ['order', 'dump'], [call('X', 'book', [0, 5], sold('b1'))], dumpOf()],
    ['a row that nobody asked for', ['order', 'dump'], [], dumpOf(row('b9', 'X'))],
    [
      'a stale look: free, though sold long before',
      ['order'],
      [call('X', 'book', [0, 5], sold('b1')), look(50, 'free')],
      dumpOf(row('b1', 'X')),
    ],
    [
      'a hold shown long after its end',
      ['order'],
      [call('X', 'hold', [0, 2], held('b1', 100)), look(113, 'held')],
      dumpOf(row('b1', 'X', 'held', { until: 100 })),
    ],
    [
      'a sample that misses a booth',
      ['samples'],
      [{ ...look(5, 'free'), answer: { code: 'seen', states: [] } }],
      dumpOf(),
    ],
    [
      'an error instead of an answer',
      ['answers'],
      [call('X', 'book', [0, 5], { code: 'unknown', text: 'deadlock' })],
      dumpOf(),
    ],
  ])('%s', (_, rules, history, dump) => {
    expect(rulesBroken(history, dump)).toEqual(rules);
  });

  it('a company with more booths at one moment than it may have', () => {
    const booths = ['A1', 'A2', 'A3'];
    const claims = booths.map((booth, i) => ({
      ...call('X', 'book', [i, i + 1], { code: 'sold', bookings: { [booth]: `b${i}` } }),
      booths: [booth],
    }));
    const dump = { ...dumpOf(...booths.map((booth, i) => row(`b${i}`, 'X', 'approved', { booth }))), booths };
    expect(rulesBroken(claims, dump)).toEqual(['limit']);
    const givenBack = about('b0', { ...call('X', 'release', [1.2, 1.5], { code: 'freed' }), booths: ['A1'] });
    const [first, ...others] = dump.bookings;
    const after = { ...dump, bookings: [{ ...first, state: 'released', live: false }, ...others] };
    expect(judge([...claims, givenBack], after)).toEqual([]);
  });

  it('half an order', () => {
    const booths = ['A1', 'A2'];
    const order: Call = {
      ...call('X', 'book', [0, 5], { code: 'sold', bookings: { A1: 'b1', A2: 'b2' } }),
      booths,
    };
    const rows = booths.map((booth, i) => row(`b${i + 1}`, 'X', 'approved', { booth, order: 'o1' }));
    const dump = { ...dumpOf(...rows), booths };
    expect(judge([order], dump)).toEqual([]);
    expect(rulesBroken([order], { ...dump, bookings: rows.slice(1) })).toEqual(['order', 'all-or-nothing', 'dump']);
    const refused: Call = { ...order, answer: TAKEN };
    expect(rulesBroken([refused], { ...dump, bookings: [] })).toEqual(['all-or-nothing']);
    expect(rulesBroken([refused], { ...dump, bookings: rows.slice(1) })).toEqual(['order', 'all-or-nothing', 'dump']);
  });
});
