import { wayBack } from './way-back';

const after = (then: string): string => wayBack({ search: `?then=${encodeURIComponent(then)}`, state: null });

describe('the way back after signing in', () => {
  it('leads to the place one came from', () => {
    expect(after('/fairs/1/plan?booth=2')).toBe('/fairs/1/plan?booth=2');
    expect(wayBack({ search: '', state: { then: '/invitation#secret' } })).toBe('/invitation#secret');
    expect(wayBack({ search: '', state: null })).toBe('/');
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)'])(
    'never to %s',
    (then) => {
      expect(after(then)).toBe('/');
      expect(wayBack({ search: '', state: { then } })).toBe('/');
    },
  );
});
