import type { ProposeInputs, UnknownWord } from '@ketnoi/meetings';
import { textsOf } from '../facts/need-facts-of.js';
import { needTextsRead, supplierTextsRead, type TextsRead } from '../facts/texts-read.js';
import { stretchAround } from './stretch-around.js';

const MOST = 500;
const EXAMPLES = 3;

interface Tally {
  readonly word: string;
  readonly language: string;
  texts: number;
  profiles: number;
  readonly examples: string[];
}

/** Words that no reading of the fair's texts knew, those in most texts first. Texts of confidential needs give no examples. */
export function unknownWordsOf(inputs: ProposeInputs): UnknownWord[] {
  const tallies = new Map<string, Tally>();
  const count = (read: TextsRead<unknown>, texts: readonly string[], shown: boolean, isProfile: boolean): void => {
    for (const { word, language } of read.unknown) {
      const key = `${language} ${word.toLowerCase()}`;
      const tally = tallies.get(key) ?? { word, language, texts: 0, profiles: 0, examples: [] };
      tallies.set(key, tally);
      tally.texts++;
      if (isProfile) tally.profiles++;
      const example = shown && tally.examples.length < EXAMPLES ? stretchAround(word, texts) : null;
      if (example) tally.examples.push(example);
    }
  };
  for (const { texts } of inputs.suppliers)
    count(supplierTextsRead(texts, inputs.words), Object.values(texts), true, true);
  for (const need of inputs.needs) {
    const texts = textsOf(need);
    count(needTextsRead(texts, inputs.words), Object.values(texts), !need.confidential, false);
  }
  return (
    [...tallies.values()]
      // What stands in texts of confidential needs alone would show what they are about.
      .filter(({ examples }) => examples.length > 0)
      .sort((a, b) => b.texts - a.texts || (a.word < b.word ? -1 : 1))
      .slice(0, MOST)
  );
}
