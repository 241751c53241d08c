import { LANGUAGES } from '@ketnoi/kernel';
import { nodesCalled } from './nodes-called.js';
import { taxonomy } from './taxonomy.js';

describe('what a name may mean', () => {
  it.each([
    ['Hot forging', 'hot-forging'],
    ['  HOT-FORGING ', 'hot-forging'],
    ['hot-forging', 'hot-forging'],
    ['rèn nóng', 'hot-forging'],
    ['熱間鍛造', 'hot-forging'],
    ['SUS 304', 'stainless-steel'],
    ['IATF 16949', 'iatf-16949'],
  ])('is found by labels, synonyms, grades and ids: %s', (name, id) => {
    expect(nodesCalled(name)).toEqual([id]);
  });

  it('is everything that is called so, unless an id is written', () => {
    expect(nodesCalled('Synthetic leather')).toEqual(['synthetic-leather-product', 'synthetic-leather']);
    expect(nodesCalled('synthetic-leather')).toEqual(['synthetic-leather']);
  });

  it.each(['', 'ren nong', 'something else', 'constructor'])('is nothing for what is not called so: %s', (name) => {
    expect(nodesCalled(name)).toEqual([]);
  });

  it('leads from nearly every label to its node alone', () => {
    const { products, processes, materials, certificates } = taxonomy();
    const labels = [...products, ...processes, ...materials, ...certificates].flatMap(({ id, labels: told }) =>
      LANGUAGES.map((language) => ({ id, name: told[language] })),
    );
    const doubtful = labels.filter(({ id, name }) => nodesCalled(name).join() !== id);
    expect(doubtful.length).toBeLessThan(labels.length / 100);
  });
});
