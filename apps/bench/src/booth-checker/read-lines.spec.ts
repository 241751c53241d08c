import { readDump, readHistory } from './read-lines.js';

const line = JSON.stringify({
  ...{ op: 'book', process: 'p1', booth: 'A1', company: 'X', invokedAt: 1, answeredAt: 2.5 },
  answer: { code: 'sold', bookings: { A1: 'b1' } },
});

describe('reading a history', () => {
  it('takes one call a line', () => {
    expect(readHistory(`${line}\n\n${line}\n`)).toHaveLength(2);
    expect(readHistory(line)[0]).toEqual({
      ...{ op: 'book', process: 'p1', booths: ['A1'], company: 'X', booking: null, invokedAt: 1, answeredAt: 2.5 },
      answer: { code: 'sold', bookings: { A1: 'b1' } },
    });
  });

  it.each([
    ['nonsense', /^line 2: /],
    [line.replace('book', 'steal'), /^line 2: op is "steal", not one of hold, /],
    [line.replace('2.5', '0'), /^line 2: answeredAt lies before invokedAt/],
    [line.replace('"b1"', '7'), /^line 2: A1 is not a text/],
    [line.replace('"booth":"A1",', ''), /^line 2: no booth is named/],
  ])('refuses %s, naming the line', (bad, message) => {
    expect(() => readHistory(`${line}\n${bad}`)).toThrow(message);
  });

  it('refuses a dump with a row that says too little', () => {
    const dump = {
      ...{ takenAt: 1, clockUncertaintyMs: 1, heldShownForMs: 0, boothsPerCompany: 1 },
      ...{ booths: ['A1'], bookings: [{ id: 'b1' }] },
    };
    expect(() => readDump(JSON.stringify(dump))).toThrow('the dump: booking 1: booth is not a text');
  });
});
