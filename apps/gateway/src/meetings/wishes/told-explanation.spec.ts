import { LANGUAGES } from '@ketnoi/kernel';
import { tellGate, tellQuestion, tellReason } from './told-explanation.js';

const reason = (fact: string, buyer: string[] | null, supplier: string[] | null, source = 'declared') => ({
  ...{ fact, side: 'buyer', points: 10 },
  ...{ buyer, supplier, source },
});
const gate = (rule: string, verdict: string, wanted: string[] | null, found: string[] | null) => ({
  ...{ rule, verdict, source: 'declared' },
  ...{ wanted, found },
});

describe('an explanation told to people', () => {
  it('names nodes, countries, languages and terms in the language of the reader', () => {
    const products = reason('product', ['gear'], ['gear', 'zipper'], 'read');
    expect(tellReason(products, 'en')).toBe(
      'The buyer is looking for gear; the supplier offers gear and zipper. (Read from a text.)',
    );
    expect(tellReason(products, 'ja')).toContain('歯車');
    expect(tellReason(reason('export-record', ['JP'], ['KR', 'JP', 'HK']), 'vi')).toBe(
      'Bên mua ở Nhật Bản; nhà cung cấp đã xuất khẩu sang Hàn Quốc, Nhật Bản và Hồng Kông.',
    );
    expect(tellReason(reason('buyer-language', ['ja'], ['vi', 'zh-Hant']), 'vi')).toBe(
      'Phía bên mua nói tiếng Nhật; phía nhà cung cấp nói tiếng Việt và tiếng Trung.',
    );
    expect(tellReason(reason('incoterm', ['fob', 'cif'], ['fob']), 'th')).toBe(
      'เงื่อนไขส่งมอบ: ผู้ซื้อรับ FOB และ CIF ผู้ขายเสนอ FOB',
    );
    expect(tellReason(reason('text', ['c:trial-order'], ['c:trial-order']), 'en')).toBe(
      'Both descriptions speak of trial order.',
    );
  });

  it('tells numbers, shares and empty lists as what they are', () => {
    expect(tellReason(reason('tolerance-headroom', ['0.0005'], ['0.0002']), 'en')).toContain('±0.0005 mm');
    expect(tellReason(reason('growth', ['0.07'], ['50000']), 'en')).toBe(
      'The buyer expects to grow by 7% a year; the supplier has capacity for 50,000.',
    );
    expect(tellReason(reason('text', [], []), 'en')).toBe('The two descriptions have no telling words in common.');
    expect(tellReason(reason('lead-time', ['1'], ['30']), 'en')).toContain(
      'within 1 day; the supplier usually takes 30 days',
    );
  });

  it('cuts long lists, what is near to the other side first', () => {
    const many = ['zipper', 'button', 'corrugated-box', 'pcb', 'label-sticker', 'screw', 'gear'];
    const told = tellReason(reason('product', ['gear'], many), 'en');
    expect(told).toMatch(/the supplier offers gear, .*, and 3 more\.$/);
  });

  it('says what a gate wanted and found', () => {
    const fail = gate('required-certificates', 'fail', ['iatf-16949'], ['iso-9001']);
    expect(tellGate(fail, 'en')).toBe('IATF 16949 required; the supplier holds only ISO 9001.');
    expect(tellGate({ ...fail, found: [] }, 'en')).toBe('IATF 16949 required; the supplier does not hold this.');
    expect(tellGate(gate('tolerance', 'pass', null, null), 'en')).toBe('No tolerance is asked for.');
    expect(tellGate(gate('market', 'fail', ['JP'], ['-JP']), 'en')).toBe('The supplier does not sell to Japan.');
    expect(tellGate(gate('no-thanks', 'fail', null, ['supplier']), 'en')).toBe('The supplier has said no thanks.');
  });

  it('asks a question in every language', () => {
    for (const language of LANGUAGES) expect(tellQuestion('capacity', language)).not.toBe('capacity');
  });
});
