import { inBrief } from './in-brief.js';

const vi = { language: 'vi', body: 'Chúng tôi đúc nhôm.' } as const;
const en = { language: 'en', body: 'We cast aluminium. Parts weigh 0.5 kg to 12 kg. Tell us what you need.' } as const;
const ja = { language: 'ja', body: 'アルミを鋳造します。部品は小さいです。' } as const;

it("takes the reader's language, then English, then Vietnamese, then what there is", () => {
  expect(inBrief([ja, vi, en], 'ja', 99)?.language).toBe('ja');
  expect(inBrief([ja, vi, en], 'ko', 99)?.language).toBe('en');
  expect(inBrief([ja, vi], 'ko', 99)?.language).toBe('vi');
  expect(inBrief([ja], 'ko', 99)?.language).toBe('ja');
  expect(inBrief([], 'ko', 99)).toBeNull();
  expect(inBrief([{ language: 'vi', body: ' \n ' }], 'vi', 99)).toBeNull();
});

it('ends with a sentence where one ends late enough, and never within a number', () => {
  expect(inBrief([en], 'en', 30)?.text).toBe('We cast aluminium.');
  expect(inBrief([en], 'en', 33)?.text).toBe('We cast aluminium.');
  expect(inBrief([ja], 'ja', 12)?.text).toBe('アルミを鋳造します。');
});

it('otherwise with a word, and says that there is more', () => {
  expect(inBrief([{ language: 'en', body: 'Precision turned parts for pumps' }], 'en', 20)?.text).toBe(
    'Precision turned…',
  );
  expect(inBrief([{ language: 'th', body: 'ก'.repeat(30) }], 'th', 10)?.text).toBe(`${'ก'.repeat(10)}…`);
});

it('takes line breaks as spaces and a short text as it is', () => {
  expect(inBrief([{ language: 'en', body: ' One.\n\nTwo ' }], 'en', 99)?.text).toBe('One. Two');
});
