import { draftOf, emptyDraft, needOf, type OwnNeed, titleOf, unreadIn } from './draft';

const NEED: OwnNeed = {
  ...{ id: 'n', version: 3, state: 'OPEN', language: 'JA', title: 'ギヤ', body: '', productId: 'gear' },
  ...{ monthlyVolume: 5000, unit: 'PCS', toleranceMm: 0.125, maxLeadTimeDays: 30, deadlineOn: null },
  confidential: true,
  facts: [
    { kind: 'PROCESS', taxonomyId: 'forging', strength: null, source: 'DECLARED' },
    { kind: 'CERTIFICATE', taxonomyId: 'iso-9001', strength: 'PREFERRED', source: 'DECLARED' },
  ],
  readFacts: [],
};

describe('the form of a need', () => {
  it('gives back what it was filled in with', () => {
    expect(needOf(draftOf(NEED))).toEqual({
      ...{ language: 'JA', title: 'ギヤ', body: '', productId: 'gear', monthlyVolume: 5000, unit: 'PCS' },
      ...{ toleranceMm: 0.125, maxLeadTimeDays: 30, deadlineOn: null, confidential: true },
      facts: [
        { kind: 'PROCESS', taxonomyId: 'forging' },
        { kind: 'CERTIFICATE', taxonomyId: 'iso-9001', strength: 'PREFERRED' },
      ],
    });
  });

  it('says which figures it cannot read, and names a certificate once', () => {
    const draft = { ...emptyDraft('EN'), volume: 'many', leadTime: ' ', required: ['a'], preferred: ['a', 'b'] };
    expect(unreadIn(draft)).toEqual(['volume']);
    expect(needOf(draft).facts).toHaveLength(2);
    expect(needOf(draft)).toMatchObject({ monthlyVolume: null, unit: null });
  });
});

it('the first sentence of a pasted text is its title', () => {
  expect(titleOf('アルミ切削部品を探しています。月5000個です。')).toBe('アルミ切削部品を探しています。');
  expect(titleOf('We need gears. 5,000 a month')).toBe('We need gears.');
  expect(titleOf('±0.05 mm\nbolts')).toBe('±0.05 mm');
  expect([...titleOf('あ'.repeat(300))]).toHaveLength(80);
});
