import { runSchedule } from './schedule.js';
import type { ScheduleWorld } from './schedule-world.js';

const event = {
  format: 'b2bsp/1',
  slots: 3,
  sessions: [],
  tables: 2,
  fairness: 2,
  participants: [1, 2, 3].map((id) => ({ id, forbidden: [] as number[] })),
  meetings: [
    { id: 1, p: [1, 2], session: 0, fixed: 0, after: [] },
    { id: 2, p: [2, 3], session: 0, fixed: 2, after: [] },
  ],
};

function world(
  files: Record<string, unknown>,
): ScheduleWorld & { readonly said: string[]; readonly files: Map<string, string> } {
  const stored = new Map(
    Object.entries(files).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  const said: string[] = [];
  let time = 0;
  return {
    said,
    files: stored,
    startedAt: 0,
    isTerminal: false,
    now: () => (time += 0.01),
    readFile: (path) => {
      const text = stored.get(path);
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    writeFile: (path, text) => void stored.set(path, text),
    out: (text) => void said.push(text),
    error: (text) => void said.push(text),
  };
}

describe('ketnoi schedule', () => {
  it('writes a timetable and exits 0', () => {
    const w = world({ p: event });
    expect(runSchedule(['p', '--out', 't', '--iterations=1000'], w)).toBe(0);
    const written = JSON.parse(w.files.get('t') ?? '') as { meetings: unknown[]; proved: string };
    expect(written).toMatchObject({ format: 'timetable/1', proved: 'optimal', lowerBound: 0, unscheduled: [] });
    expect(written.meetings).toContainEqual({ id: 2, slot: 2 });
  });

  it('says of a fair how its timetable is to live with', () => {
    const fair = {
      format: 'fair/2',
      slots: [{ day: 0 }, { day: 0 }],
      participants: [{ id: 's' }, { id: 'b', promised: 1 }],
      interpreters: [{ id: 'i', languages: ['ja'], feePerHalfDay: 900 }],
      requests: [{ id: 'r', supplier: 's', buyer: 'b', score: 5, interpreterLanguage: 'ja' }],
    };
    const w = world({ p: fair });
    expect(runSchedule(['p', '--out', 't', '--iterations=1000'], w)).toBe(0);
    expect(w.said.join('')).toContain('1 half days of interpreters hired for 900, 0 changes of interpreters');
    expect(JSON.parse(w.files.get('t') ?? '')).toMatchObject({
      comfort: { belowPromised: 0, halfDaysHired: 1, interpretersCost: 900 },
    });
  });

  it('exits 3 only with a proof', () => {
    const full = { ...event, participants: event.participants.map((p) => ({ ...p, forbidden: [1, 3] })) };
    expect(runSchedule(['p', '--out', 't', '--iterations', '1000'], world({ p: full }))).toBe(3);
  });

  it('names the fewest locks that exclude each other', () => {
    const requests = ['sb', 'tb', 'uc'].map(([supplier, buyer], n) => ({ id: `r${n}`, supplier, buyer, score: 1 }));
    const fair = {
      ...{ format: 'fair/2', slots: [{ day: 0 }, { day: 0 }], places: [], interpreters: [] },
      participants: ['s', 't', 'u', 'b', 'c'].map((id) => ({ id })),
      requests: requests.map((r) => ({ ...r, locked: { slot: 0 } })),
    };
    const w = world({ p: fair });
    expect(runSchedule(['p', '--out', 't', '--iterations', '1000'], w)).toBe(3);
    expect(w.said.join('')).toContain(
      'the locks of requests r0, r1 exclude each other (participant-overbooked: b, slot 0)',
    );
  });

  it('tells what more tables, interpreters and slots would bring', () => {
    const w = world({ p: event });
    expect(runSchedule(['p', '--capacity', '--out', 'c'], w)).toBe(0);
    expect(w.said.join('')).toContain('at most 2 meetings');
    expect(JSON.parse(w.files.get('c') ?? '')).toMatchObject({ format: 'capacity/1', now: { mostMeetings: 2 } });
  });

  it('mends a timetable and says who changes', () => {
    const w = world({ p: event, t: { format: 'timetable/1', meetings: [{ id: 1, slot: 1 }, { id: 2, slot: 2 }] }, e: { format: 'events/1', now: 0, events: [{ kind: 'late', participants: ['1'], until: 1 }] } }); // prettier-ignore
    expect(runSchedule(['p', '--repair', 'e', '--from', 't', '--out', 'u'], w)).toBe(0);
    expect(w.said.join('')).toContain('request 1: slot 1 -> slot 3');
    expect(JSON.parse(w.files.get('u') ?? '')).toMatchObject({
      meetings: [
        { id: 1, slot: 3 },
        { id: 2, slot: 2 },
      ],
    });
  });

  const stands = { format: 'timetable/1', meetings: [{ id: 1, slot: 1 }, { id: 2, slot: 2 }] }; // prettier-ignore
  const mend = (...events: object[]) => {
    const w = world({ p: event, t: stands, e: { format: 'events/1', now: 0, events } });
    return {
      code: runSchedule(['p', '--repair', 'e', '--from', 't', '--out', 'u'], w),
      said: w.said.join(''),
      files: w.files,
    };
  };

  it('says why a meeting is lost, and why a new one cannot be held', () => {
    const gone = mend({ kind: 'no-show', participants: ['1'] });
    expect([gone.code, gone.said]).toEqual([
      0,
      expect.stringMatching(/request 1: no longer held \(was slot 1.*\): 1 is not/),
    ]);
    const extra = { id: '3', supplier: '1', buyer: '2', score: 1 };
    const kept = mend({ kind: 'no-show', participants: ['1'] }, { kind: 'new-request', request: extra });
    expect(kept.said).toContain('request 3: cannot be held: 1 is not available');
    expect(mend({ kind: 'new-request', request: extra }).said).toMatch(/request 3: new: slot \d/);
  });

  it.each([
    [{ kind: 'earthquake' }, 'events[0].kind is "earthquake"'],
    [{ kind: 'cancelled', request: '9' }, 'events[0].request names 9, which does not exist'],
    [{ kind: 'late', participants: ['1'], until: -1 }, 'events[0].until must lie between 0 and 3, is -1'],
    [{ kind: 'no-show' }, 'events[0].participants must be a list'],
  ])('refuses events that make no sense, and writes nothing: %j', (strange, sentence) => {
    const refused = mend(strange);
    expect([refused.code, refused.files.has('u')]).toEqual([2, false]);
    expect(refused.said).toContain(sentence);
  });

  it.each([
    [[], 'no problem file named'],
    [['p'], '--out names the file to write'],
    [['p', '--out', 't', '--fast', '1'], 'unknown option --fast'],
    [['p', '--out', 't', '--seconds', '-1'], '--seconds must be a number above 0, is -1'],
    [['q', '--out', 't'], 'cannot read q: no such file'],
    [['broken', '--out', 't'], 'cannot read broken'],
    [['other', '--out', 't'], 'other: format is what/1, expected one of b2bsp/1, fair/1, fair/2'],
    [['p', '--repair', 'e', '--out', 't'], '--repair and --from go together'],
  ])('exits 2 and says why (%#)', (argv, sentence) => {
    const w = world({ p: event, broken: '{', other: { format: 'what/1' } });
    expect(runSchedule(argv, w)).toBe(2);
    expect(w.said.join('')).toContain(sentence);
  });
});
