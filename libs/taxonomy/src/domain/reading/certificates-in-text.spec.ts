import { readText } from './read-text.js';
import type { ReadFact } from './reading.js';

const certificates = (text: string, side: 'supplier' | 'need' = 'supplier'): ReadFact[] =>
  readText(text, { side }).facts.filter((fact) => fact.kind === 'certificate');
const held = (text: string): string[] =>
  certificates(text)
    .filter((fact) => !fact.negated && fact.confidence >= 0.5)
    .map((fact) => fact.id);
const standing = (text: string): Record<string, string> =>
  Object.fromEntries(
    certificates(text).map((fact) => [fact.id, fact.inProgress ? 'in progress' : fact.negated ? 'absent' : 'held']),
  );

describe('certificates in text', () => {
  it('reads lists of numbers, editions and full-width forms', () => {
    expect(held('ISO 9001/14001/45001, RoHS')).toEqual(['iso-9001', 'iso-14001', 'iso-45001', 'rohs']);
    expect(held('ISO 9001:2015 và IATF16949:2016')).toEqual(['iso-9001', 'iatf-16949']);
    expect(held('ＩＳＯ９００１取得')).toEqual(['iso-9001']);
    expect(held('AS9100D, ISO/IEC 17025, OEKO-TEX Standard 100, ESD S20.20, IPC-A-610 class 3')).toEqual([
      'as9100',
      'iso-17025',
      'oeko-tex-100',
      'esd-s20-20',
      'ipc-a-610',
    ]);
  });

  it('does not take standards, clean rooms or plain words for certificates', () => {
    expect(held('Gioăng theo JIS B2401, phòng sạch ISO class 7')).toEqual([]);
    expect(held('we reach customers and wrap boxes')).toEqual([]);
    expect(held('khay ESD cho linh kiện')).toEqual([]);
  });

  it.each([
    ['Chưa có IATF 16949, hóa đơn đầy đủ. Có ISO 9001.', { 'iatf-16949': 'absent', 'iso-9001': 'held' }],
    ['Chua co ISO 9001. Xuong nho.', { 'iso-9001': 'absent' }],
    ['Không có ISO, BSCI.', { 'iso-9001': 'absent', bsci: 'absent' }],
    ['Đang làm IATF 16949, đã có ISO 9001.', { 'iatf-16949': 'in progress', 'iso-9001': 'held' }],
    ['ISO 9001 có, IATF chưa có.', { 'iso-9001': 'held', 'iatf-16949': 'absent' }],
    ['Có ISO 9001, IATF thì đang xây dựng.', { 'iso-9001': 'held', 'iatf-16949': 'in progress' }],
    ['Sức chứa 5 triệu cái, ISO 9001.', { 'iso-9001': 'held' }],
    ['Hàn chân không, ISO 9001', { 'iso-9001': 'held' }],
    ['ISO14001取得予定、ISO9001取得済み', { 'iso-14001': 'in progress', 'iso-9001': 'held' }],
    ['IATF16949는 없습니다. ISO9001 보유', { 'iatf-16949': 'absent', 'iso-9001': 'held' }],
    ['沒有 IATF 16949,有 ISO 9001', { 'iatf-16949': 'absent', 'iso-9001': 'held' }],
    ['ไม่มี IATF 16949 มี ISO 9001', { 'iatf-16949': 'absent', 'iso-9001': 'held' }],
    ['IATF 16949 đang trong giai đoạn đánh giá. ISO 9001.', { 'iatf-16949': 'in progress', 'iso-9001': 'held' }],
    ['Mục tiêu đạt IATF 16949 năm 2027, đã có ISO 9001', { 'iatf-16949': 'in progress', 'iso-9001': 'held' }],
    ['Làm theo ISO 9001 nhưng chưa được chứng nhận', { 'iso-9001': 'absent' }],
    ['Chứng chỉ ISO 9001 đã hết hạn', { 'iso-9001': 'absent' }],
    [
      'Có ISO 9001; chưa có IATF 16949 và ISO 45001.',
      { 'iso-9001': 'held', 'iatf-16949': 'absent', 'iso-45001': 'absent' },
    ],
    ['Xưởng không có IATF nhưng có ISO 9001', { 'iatf-16949': 'absent', 'iso-9001': 'held' }],
    ['IATF thì chưa, ISO 9001 thì có', { 'iatf-16949': 'absent', 'iso-9001': 'held' }],
    ['IATF16949は取得していません。ISO9001のみ', { 'iatf-16949': 'absent', 'iso-9001': 'held' }],
    ['不一定要 IATF,但 ISO9001 要有', { 'iatf-16949': 'absent', 'iso-9001': 'held' }],
    ['ต้องมี ISO 9001 ไม่จำเป็นต้องมี IATF', { 'iso-9001': 'held', 'iatf-16949': 'absent' }],
    ['No IATF 16949 yet; ISO 9001 since 2012', { 'iatf-16949': 'absent', 'iso-9001': 'held' }],
  ])('%s', (text, expected) => {
    expect(standing(text)).toEqual(expected);
  });

  it('takes kinds of wire for no certificate', () => {
    expect(held('Dây UL1007, UL 2464')).toEqual([]);
    expect(held('Tem UL 969')).toEqual(['ul']);
  });

  it('tells required from preferred in needs', () => {
    const strengths = (text: string): Record<string, string | undefined> =>
      Object.fromEntries(certificates(text, 'need').map((fact) => [fact.id, fact.strength]));
    expect(strengths('ISO9001必須、14001歓迎')).toEqual({ 'iso-9001': 'required', 'iso-14001': 'preferred' });
    expect(strengths('RoHS、ISO9001/14001が必須')).toEqual({
      rohs: 'required',
      'iso-9001': 'required',
      'iso-14001': 'required',
    });
    expect(strengths('OEKO-TEX希望')).toEqual({ 'oeko-tex-100': 'preferred' });
    expect(strengths('IATF 우선')).toEqual({ 'iatf-16949': 'preferred' });
    expect(strengths('ISO9001取得のメーカーを希望')).toEqual({ 'iso-9001': 'required' });
    expect(strengths('ISO9001 必備,IPC-A-610 加分')).toEqual({ 'iso-9001': 'required', 'ipc-a-610': 'preferred' });
    expect(strengths('ISO9001 필수, UL 있으면 우대')).toEqual({ 'iso-9001': 'required', ul: 'preferred' });
    expect(strengths('ต้องมี ISO9001 FSC ยิ่งดี')).toEqual({ 'iso-9001': 'required', fsc: 'preferred' });
    expect(strengths('ISO 9001 required, ISO 14001 preferred')).toEqual({
      'iso-9001': 'required',
      'iso-14001': 'preferred',
    });
    expect(strengths('IATF 16949')).toEqual({ 'iatf-16949': 'required' });
    expect(certificates('ISO無くても構いません', 'need')).toMatchObject([
      { id: 'iso-9001', negated: true, strength: 'preferred' },
    ]);
    expect(strengths('現場は5Sの状態を確認します')).toEqual({ '5s': 'preferred' });
  });
});

describe('a list of certificates in a need', () => {
  const strengths = (text: string): Record<string, string | undefined> =>
    Object.fromEntries(certificates(text, 'need').map(({ id, strength }) => [id, strength]));

  it.each([
    ['UL認証・CEマーキングがあれば尚可', { ul: 'preferred', 'ce-marking': 'preferred' }],
    [
      'UL認証、CEマーキング、ISO 9001があれば尚可',
      { ul: 'preferred', 'ce-marking': 'preferred', 'iso-9001': 'preferred' },
    ],
    ['Ưu tiên có chứng nhận UL, CE.', { ul: 'preferred', 'ce-marking': 'preferred' }],
    ['Phải có ISO 9001, IATF 16949.', { 'iso-9001': 'required', 'iatf-16949': 'required' }],
    ['IATF 16949 preferred. ISO 9001.', { 'iatf-16949': 'preferred', 'iso-9001': 'required' }],
  ])('takes one word for all its members: %s', (text, wanted) => {
    expect(strengths(text)).toEqual(wanted);
  });
});
