import { stretchAround } from './stretch-around.js';

describe('the stretch of a text around a word', () => {
  it('is the whole of a short text', () => {
    expect(stretchAround('jig', ['nothing here', 'We make a  jig\nfor you.'])).toBe('We make a jig for you.');
  });

  it('begins and ends with whole words, and marks where it was cut', () => {
    const text =
      'ISO 9001 Quality management system, ISO 50001 Energy. We also take snap hooks. Delivery within thirty days from order.';
    expect(stretchAround('snap', [text])).toBe(
      '…system, ISO 50001 Energy. We also take snap hooks. Delivery within thirty days…',
    );
  });

  it('is cut between letters where nothing parts words', () => {
    const text = `${'加工'.repeat(30)}ワンタッチカプラ${'製造'.repeat(30)}`;
    expect(stretchAround('ワンタッチカプラ', [text])).toBe(
      `…${'加工'.repeat(20)}ワンタッチカプラ${'製造'.repeat(20)}…`,
    );
  });

  it('is nothing where the word does not stand', () => {
    expect(stretchAround('jig', ['nothing here'])).toBeNull();
  });
});
