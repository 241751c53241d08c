import { Trie } from './trie.js';

describe('the trie', () => {
  it('finds what was put in, and nothing else, while it grows', () => {
    const trie = new Trie(16);
    const words = Array.from({ length: 5000 }, (_, i) =>
      Uint16Array.from([...String(i * 7)].map((figure) => figure.charCodeAt(0))),
    );
    words.forEach((word, i) => trie.setHead(trie.insert(word, word.length), i));
    words.forEach((word, i) => {
      let node = 0;
      for (const unit of word) node = trie.step(node, unit);
      expect(trie.head(node)).toBe(i);
    });
    expect(trie.step(0, 'x'.charCodeAt(0))).toBe(-1);
  });
});
