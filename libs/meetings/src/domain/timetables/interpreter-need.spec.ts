import type { LanguageLevel } from '@ketnoi/kernel';
import { interpreterNeeded } from './interpreter-need.js';
import { meetingWorth, middleOf } from './meeting-worth.js';

const speaks = (...languages: [string, LanguageLevel][]) => languages.map(([language, level]) => ({ language, level }));
const HELPERS = new Map([
  ['ja', 6],
  ['ko', 1],
]);

describe('interpreterNeeded', () => {
  it('sends nobody where both sides share a language well enough', () => {
    const buyer = speaks(['ja', 'fluent'], ['vi', 'working']);
    expect(interpreterNeeded(buyer, speaks(['vi', 'fluent']), 'vi', HELPERS)).toBeNull();
  });

  it('does not count a language that somebody has only a little of', () => {
    const buyer = speaks(['ja', 'fluent'], ['vi', 'basic']);
    expect(interpreterNeeded(buyer, speaks(['vi', 'fluent']), 'vi', HELPERS)).toBe('ja');
  });

  it('takes the language that most interpreters speak', () => {
    const buyer = speaks(['ko', 'fluent'], ['ja', 'working']);
    expect(interpreterNeeded(buyer, speaks(['vi', 'fluent']), 'vi', HELPERS)).toBe('ja');
  });

  it('helps the side that does not speak the language of the fair', () => {
    expect(interpreterNeeded(speaks(['vi', 'fluent']), speaks(['ko', 'fluent']), 'vi', HELPERS)).toBe('ko');
  });

  it('guesses nothing of a side of which nothing is known', () => {
    expect(interpreterNeeded([], speaks(['vi', 'fluent']), 'vi', HELPERS)).toBeNull();
  });
});

describe('meetingWorth', () => {
  it('grows with the score and with each must', () => {
    expect(meetingWorth(40, 50, [null, 'want'])).toBe(140);
    expect(meetingWorth(null, 50, ['must', 'must'])).toBe(350);
  });

  it('takes the median for what nobody scored', () => {
    expect(middleOf([90, 10, 40])).toBe(40);
    expect(middleOf([])).toBe(50);
  });
});
