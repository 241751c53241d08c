import { type Briefing, languagesOf, termIdsOf } from './term-sheet';

const spoken = (buyer: string[], supplier: string[]): Briefing =>
  ({ buyerLanguages: buyer, supplierLanguages: supplier }) as unknown as Briefing;

describe('the two languages of a meeting', () => {
  it.each([
    [['JA'], ['VI'], ['VI', 'JA'], ['ja', 'vi']],
    [
      ['EN', 'JA'],
      ['EN', 'VI'],
      ['VI', 'JA', 'EN'],
      ['ja', 'vi'],
    ],
    [[], [], ['VI', 'KO'], ['ko', 'vi']],
    [['VI'], ['VI'], ['VI', 'TH'], ['th', 'vi']],
    [['ZH_HANT'], [], ['ZH_HANT', 'VI'], ['zh-Hant', 'vi']],
  ])('of %j and %j, carried by %j, are %j', (buyer, supplier, carried, languages) => {
    expect(languagesOf(spoken(buyer, supplier), carried)).toEqual(languages);
  });
});

it('lists what is needed before what is offered, each once, and no numbers', () => {
  const briefing = {
    needs: [{ productId: 'brackets', facts: [{ taxonomyId: 'stamping' }] }],
    supplier: {
      facts: [
        { kind: 'PROCESS', taxonomyId: 'stamping' },
        { kind: 'MATERIAL', taxonomyId: 'steel' },
        { kind: 'EXPORT_MARKET', taxonomyId: 'JP' },
      ],
    },
  } as unknown as Briefing;
  expect(termIdsOf(briefing)).toEqual(['brackets', 'stamping', 'steel']);
});
