import { format } from './format.js';
import { parse } from './parse.js';

const en = { language: 'en' } as const;

describe('format', () => {
  it('fills in names, numbers and instants in the language and zone of the reader', () => {
    expect(format('Hello {name}', { name: 'Lan' }, en)).toBe('Hello Lan');
    expect(format('{n, number}', { n: 1234567 }, { language: 'vi' })).toBe('1.234.567');
    expect(format('{n, percent}', { n: 0.08 }, { language: 'vi' })).toBe('0,08%');
    expect(format('{n, percent}', { n: 1250 }, en)).toBe('1,250%');
    expect(format('{n, percent}', { n: 'unknown' }, en)).toBe('unknown');
    const at = new Date('2026-10-21T20:30:00Z');
    expect(format('{at, date}', { at }, en)).toBe('October 22, 2026');
    expect(format('{at, date}', { at }, { language: 'th' })).toBe('22 ตุลาคม ค.ศ. 2026');
    expect(format('{at, time}', { at }, { language: 'en', timeZone: 'Asia/Tokyo' })).toMatch(/^Oct 22, 2026.*5:30/);
  });

  it('chooses plurals by the rules of the language, exact counts first', () => {
    const source = '{n, plural, =0 {nobody} one {# person} other {# people}}';
    expect([0, 1, 2].map((n) => format(source, { n }, en))).toEqual(['nobody', '1 person', '2 people']);
    expect(format(source, { n: 1 }, { language: 'ja' })).toBe('1 people');
  });

  it('selects, nests, and falls back to other', () => {
    const source = '{who, select, us {our {n, plural, one {booth} other {# booths}}} other {theirs}}';
    expect(format(source, { who: 'us', n: 2 }, en)).toBe('our 2 booths');
    expect(format(source, { who: 'else' }, en)).toBe('theirs');
  });

  it('shows a missing value instead of failing', () => {
    expect(format('Hello {name}', {}, en)).toBe('Hello {name}');
  });

  it('says where a text is broken', () => {
    expect(() => parse('{n, plural, one {x}}')).toThrow('a choice without "other"');
    expect(() => parse('a } b')).toThrow('a closing brace too many at 2');
    expect(() => parse('{n, money}')).toThrow('unknown format "money"');
    expect(() => parse('{n')).toThrow('"," is missing');
  });
});
