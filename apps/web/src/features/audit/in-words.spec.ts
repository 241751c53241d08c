import { inWords, kindOf, partsOf } from './in-words.js';

it('makes words of codes', () => {
  expect(inWords('mostMeetings')).toBe('most meetings');
  expect(inWords('sign-in-link')).toBe('sign in link');
});

it('counts places in lists from one', () => {
  expect(partsOf('addresses.0.line')).toEqual(['addresses', '1', 'line']);
});

it('knows instants, days and truths among values', () => {
  expect(['2027-04-14T02:30:00.000Z', '2027-04-14', 'true', 'false', '2027'].map(kindOf)).toEqual([
    'instant',
    'day',
    'yes',
    'no',
    'text',
  ]);
});
