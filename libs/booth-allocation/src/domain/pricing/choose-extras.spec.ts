import { unwrap } from '@ketnoi/kernel';
import { withExtras } from './choose-extras.js';
import { aQuoteRequest, someList } from './pricing.fixture.js';
import { quoteBooth } from './quote-booth.js';

const early = aQuoteRequest({ at: new Date('2026-06-15T00:00:00Z') }, { openSides: 2 });
const sockets = [{ code: 'power-3kw', quantity: 2 }];

describe('extras chosen later', () => {
  it('make the quote that choosing them at once would have made', () => {
    const bare = unwrap(quoteBooth(early));
    expect(withExtras(bare, someList(), sockets)).toEqual(quoteBooth({ ...early, extras: sockets }));
  });

  it('replace those chosen before', () => {
    const withSockets = unwrap(quoteBooth({ ...early, extras: sockets }));
    expect(withExtras(withSockets, someList(), [])).toEqual(quoteBooth(early));
  });

  it('are refused where the list has them not, or there is no list', () => {
    const bare = unwrap(quoteBooth({ ...early, list: null }));
    expect(withExtras(bare, null, sockets)).toEqual({
      ok: false,
      error: { code: 'unknown-extra', extra: 'power-3kw' },
    });
  });
});
