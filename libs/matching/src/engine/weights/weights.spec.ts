import { DEFAULT_WEIGHTS, faultIn } from '@ketnoi/matching';

describe('weights', () => {
  it('name what is wrong with them', () => {
    expect(faultIn(DEFAULT_WEIGHTS)).toBeNull();
    expect(faultIn({ ...DEFAULT_WEIGHTS, buyer: { ...DEFAULT_WEIGHTS.buyer, text: -1 } })).toContain(
      'buyer.text is -1',
    );
    const none = Object.fromEntries(Object.keys(DEFAULT_WEIGHTS.supplier).map((signal) => [signal, 0]));
    expect(faultIn({ ...DEFAULT_WEIGHTS, supplier: none as typeof DEFAULT_WEIGHTS.supplier })).toContain(
      'supplier side',
    );
  });
});
