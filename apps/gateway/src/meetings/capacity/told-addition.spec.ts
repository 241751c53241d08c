import { LANGUAGES } from '@ketnoi/kernel';
import { CAPACITY_KINDS } from '@ketnoi/meetings';
import type { CapacityAddition } from './capacity.type.js';
import { tellAddition } from './told-addition.js';

const addition = (over: Partial<CapacityAddition>): CapacityAddition => ({
  ...{ more: 'table', zoneId: null, language: null, day: null, halfOfDay: null },
  ...{ moreMeetings: 8, moreValue: 900, mostMeetings: 1_741 },
  ...over,
});

describe('one thing more', () => {
  it('says what it is and how much it could add', () => {
    expect(tellAddition(addition({}), 'en')).toBe('One more table: at most 8 meetings more.');
    const half = addition({ more: 'interpreter', language: 'ja', day: 2, halfOfDay: 1, moreMeetings: 1 });
    expect(tellAddition(half, 'en')).toBe(
      'One more interpreter of Japanese in the first half of day 2: at most 1 meeting more.',
    );
    expect(tellAddition(addition({ more: 'interpreter', language: 'ko' }), 'vi')).toBe(
      'Thêm một phiên dịch tiếng Hàn: nhiều nhất thêm 8 cuộc gặp.',
    );
    expect(tellAddition(addition({ more: 'slot', day: 3 }), 'en')).toBe(
      'One more slot at the end of day 3: at most 8 meetings more.',
    );
  });

  it.each(LANGUAGES)('is complete in %s', (language) => {
    for (const more of CAPACITY_KINDS) {
      const told = tellAddition(addition({ more, language: 'ja', day: 1, halfOfDay: 2 }), language);
      expect(told).not.toMatch(/[{}#]/);
    }
  });
});
