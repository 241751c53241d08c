import { filterIn, toggled } from './filter';

describe('what the reader looks for', () => {
  it('is read from the address', () => {
    const filter = filterIn(new URLSearchParams('text= ren %20&process=cnc-turning&process=forging&role=buyer'));
    expect(filter).toMatchObject({ role: 'BUYER', text: 'ren', processes: ['cnc-turning', 'forging'], countries: [] });
    expect(filterIn(new URLSearchParams('text=%20'))).toMatchObject({ role: 'SUPPLIER', text: null });
  });

  it('keeps the rest when one value is chosen or left', () => {
    const address = new URLSearchParams('text=a&process=forging');
    const chosen = toggled(address, 'process', 'cnc-turning');
    expect(chosen.toString()).toBe('text=a&process=forging&process=cnc-turning');
    expect(toggled(chosen, 'process', 'forging').toString()).toBe('text=a&process=cnc-turning');
  });
});
