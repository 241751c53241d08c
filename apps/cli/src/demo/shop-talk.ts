import type { Language } from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';

/** Words that workshops use and no reading knows: organisers find them among the unknown words and say what they mean. */
const WORDS: Readonly<Partial<Record<Language, Readonly<Record<string, readonly string[]>>>>> = {
  vi: {
    'machined-parts': ['quả lô', 'vú mỡ', 'cữ chặn'],
    'cutting-tools-machine-parts': ['chân tăng', 'cữ chặn'],
    'sheet-metal-parts': ['lá căn', 'gông treo'],
    'cast-forged-parts': ['cóc kẹp', 'gông treo'],
    'plastic-rubber-parts': ['lẫy gài', 'bọ dây'],
    'electronic-components': ['bọ dây', 'lẫy gài'],
    'high-tech-products': ['phễu rung'],
  },
  ja: { 'machined-parts': ['ワンタッチカプラ'], 'plastic-rubber-parts': ['ワンタッチカプラ'] },
  ko: { 'plastic-rubber-parts': ['글라이드'], 'sheet-metal-parts': ['글라이드'] },
  'zh-Hant': { 'electronic-components': ['銅柱'], 'sheet-metal-parts': ['銅柱'] },
};
const SENTENCE: Readonly<Partial<Record<Language, (word: string) => string>>> = {
  vi: (word) => ` Nhận làm cả ${word}.`,
  ja: (word) => `${word}を含む。`,
  ko: (word) => ` ${word} 포함.`,
  'zh-Hant': (word) => `含${word}。`,
};
/** One text in so many. */
const EVERY = 4;

/** What the writer of the nth text adds in such words about the product; often nothing. */
export function shopTalk(nth: number, productId: string | undefined, language: Language): string {
  const group = taxonomy().product(productId ?? '')?.parentId ?? '';
  const words = WORDS[language]?.[group] ?? [];
  if (words.length === 0 || nth % EVERY > 0) return '';
  return SENTENCE[language]?.(words[(nth / EVERY) % words.length]) ?? '';
}
