import type { MappedWordInput } from '@ketnoi/meetings';
import { wordsIn } from './mapped-words.js';

const mapped = (word: string, taxonomyId = 'hot-forging'): MappedWordInput => ({ word, language: null, taxonomyId });

describe('the mapped words in a text', () => {
  const words = ['má kẹp', 'Mạ', '部材', '線', 'zorbling', 'zorb', 'đồ gá', 'quibbing'].map((word) => mapped(word));
  const found = (...texts: string[]): string[] => wordsIn(texts, words).map(({ word }) => word);

  it.each([
    ['Nhận làm má kẹp và ĐỒ GÁ', ['má kẹp', 'Mạ', 'đồ gá']],
    ['nhan lam MAKEP', ['má kẹp', 'Mạ']],
    ['部 材と線', ['部材', '線']],
    ['We zorbling, they quib', ['zorbling', 'zorb']],
    ['the last sign is 線', ['線']],
    ['', []],
  ])('are found whatever marks, case and spaces hide: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are found in any of several texts, in their order, while the taxonomy holds what they mean', () => {
    expect(found('線', 'zorbling')).toEqual(['線', 'zorbling', 'zorb']);
    expect(wordsIn(['abc', 'zorbling'], [mapped('no-such'), mapped('zorbling', 'no-such-node')])).toEqual([]);
  });

  it('are those that a plain search finds', () => {
    const syllable = (n: number): string => 'bdkmt'[n % 5] + 'aeiou'[Math.floor(n / 5) % 5];
    const many = Array.from({ length: 200 }, (_, i) => mapped(syllable(i * 7) + syllable(i * 3 + 1) + syllable(i)));
    for (let seed = 0; seed < 50; seed++) {
      const text = Array.from({ length: 200 }, (_, i) => syllable((i * i + seed * 13 + i * seed) % 997)).join('');
      expect(wordsIn([text], many)).toEqual(many.filter(({ word }) => text.includes(word)));
    }
  });
});
