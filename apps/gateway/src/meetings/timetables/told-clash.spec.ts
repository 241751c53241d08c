import { LANGUAGES, type RequestId } from '@ketnoi/kernel';
import type { NamesInClashes } from '@ketnoi/meetings';
import { tellClash } from './told-clash.js';

const names: NamesInClashes = {
  parties: new Map([
    ['c', { kind: 'company', name: 'Sao Mai' }],
    ['b', { kind: 'booth', name: 'B12' }],
    ['t', { kind: 'table', name: '7' }],
    ['i', { kind: 'interpreter', name: 'Le Thu' }],
  ]),
  pairs: new Map([['r' as RequestId, { buyer: 'Toyama Seiki', supplier: 'Sao Mai' }]]),
  startsAt: new Map([[3, new Date('2026-10-21T02:20:00Z')]]),
};
const clash = (code: string, who: string | null, slot: number | null = 3) => ({ code, requestIds: ['r'], who, slot });

describe('a clash', () => {
  it('says what is broken, by whom, when, and in which meetings', () => {
    expect(tellClash(clash('participant-overbooked', 'c'), names, 'en')).toBe(
      'Sao Mai has nobody free. · Oct 21, 2026, 9:20 AM · Toyama Seiki – Sao Mai',
    );
    expect(tellClash(clash('place-overbooked', 'b', null), names, 'en')).toBe(
      'Booth B12 is taken. · Toyama Seiki – Sao Mai',
    );
    expect(tellClash(clash('place-overbooked', null), names, 'vi')).toContain('Số cuộc gặp nhiều hơn số chỗ gặp.');
  });

  it('knows what a unique key refused', () => {
    expect(tellClash(clash('occupied', 'table:t', null), names, 'en')).toContain('Table 7 was taken a moment ago.');
    expect(tellClash(clash('occupied', 'seat:c:1', null), names, 'en')).toContain('Sao Mai was taken');
    expect(tellClash(clash('occupied', 'interpreter:i', null), names, 'ko')).toContain('Le Thu');
  });

  it.each(LANGUAGES)('shows no gap in %s, also where nothing has a name any more', (language) => {
    for (const named of [names, null])
      for (const who of ['c', 'b', 't', 'i', null])
        expect(tellClash(clash('interpreter-runs-too-long', who), named, language)).not.toMatch(/[{}#]|undefined/);
  });

  it('shows a code without a text as it is', () => {
    expect(tellClash(clash('from-a-later-version', null), names, 'th')).toBe('from-a-later-version');
  });
});
