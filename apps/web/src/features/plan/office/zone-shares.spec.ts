import { zoneSharesIn } from './zone-shares.js';

describe('zones with their shares', () => {
  it.each([
    ['', []],
    [
      'Cơ khí 60; Nhựa 40%',
      [
        { name: 'Cơ khí', share: 60 },
        { name: 'Nhựa', share: 40 },
      ],
    ],
    [
      'Metal;Textiles ',
      [
        { name: 'Metal', share: 1 },
        { name: 'Textiles', share: 1 },
      ],
    ],
    ['Zone A 2 12,5', [{ name: 'Zone A 2', share: 12.5 }]],
  ])('%s', (text, zones) => expect(zoneSharesIn(text)).toEqual(zones));
});
