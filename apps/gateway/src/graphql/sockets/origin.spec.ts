import { comesFromHome } from './origin.js';

describe('comesFromHome', () => {
  const home = 'https://ketnoi.example';

  it('lets in our own pages, pages served by this very host, and programs without an origin', () => {
    expect(comesFromHome({ origin: home, host: 'inside:3000' }, home)).toBe(true);
    expect(comesFromHome({ origin: 'http://localhost:3000', host: 'localhost:3000' }, home)).toBe(true);
    expect(comesFromHome({ host: 'localhost:3000' }, home)).toBe(true);
  });

  it('keeps out other pages', () => {
    for (const origin of ['https://evil.example', 'https://ketnoi.example.evil.example', 'null', ''])
      expect(comesFromHome({ origin, host: 'ketnoi.example' }, home)).toBe(false);
  });
});
