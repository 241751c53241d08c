import { defineTexts } from '../texts.js';

/** Which promises of a fair a round could not keep, and why. */
export const MISSED_PROMISE_TEXTS = defineTexts({
  'missed-promise.supplier-floor': {
    vi: '{companies} nhà cung cấp chỉ được {given} trong {promised} cuộc gặp đã hứa: {why}.',
    en: '{companies, plural, one {# supplier gets} other {# suppliers get}} {given} of the {promised} meetings promised: {why}.',
    ja: 'サプライヤー{companies}社は、約束した面談{promised}件のうち{given}件にとどまります（{why}）。',
    ko: '공급사 {companies}곳은 약속된 상담 {promised}건 중 {given}건만 받습니다({why}).',
    'zh-Hant': '{companies}家供應商只能獲得承諾的{promised}場會面中的{given}場：{why}。',
    th: 'ผู้ขาย {companies} รายได้นัด {given} จาก {promised} นัดที่สัญญาไว้: {why}',
  },
  'missed-promise.newcomer-floor': {
    vi: '{companies} nhà cung cấp mới chỉ được {given} trong {promised} cuộc gặp đã hứa: {why}.',
    en: '{companies, plural, one {# newcomer gets} other {# newcomers get}} {given} of the {promised} meetings promised: {why}.',
    ja: '初出展のサプライヤー{companies}社は、約束した面談{promised}件のうち{given}件にとどまります（{why}）。',
    ko: '처음 참가한 공급사 {companies}곳은 약속된 상담 {promised}건 중 {given}건만 받습니다({why}).',
    'zh-Hant': '{companies}家首次參展的供應商只能獲得承諾的{promised}場會面中的{given}場：{why}。',
    th: 'ผู้ขายรายใหม่ {companies} รายได้นัด {given} จาก {promised} นัดที่สัญญาไว้: {why}',
  },
  'missed-promise.buyer-least': {
    vi: '{companies} bên mua chỉ được {given} trong {promised} cuộc gặp đã hứa: {why}.',
    en: '{companies, plural, one {# buyer gets} other {# buyers get}} {given} of the {promised} meetings promised: {why}.',
    ja: 'バイヤー{companies}社は、約束した面談{promised}件のうち{given}件にとどまります（{why}）。',
    ko: '바이어 {companies}곳은 약속된 상담 {promised}건 중 {given}건만 받습니다({why}).',
    'zh-Hant': '{companies}家買家只能獲得承諾的{promised}場會面中的{given}場：{why}。',
    th: 'ผู้ซื้อ {companies} รายได้นัด {given} จาก {promised} นัดที่สัญญาไว้: {why}',
  },
  'missed-promise.sector-least': {
    vi: 'Các nhà cung cấp ngành {name} được {given} trong {promised} cuộc gặp đã hứa chung cho cả ngành: {why}.',
    en: 'Suppliers in {name} get {given} of the {promised} meetings promised to them together: {why}.',
    ja: '{name}のサプライヤーは、全体で約束した面談{promised}件のうち{given}件にとどまります（{why}）。',
    ko: '{name} 분야 공급사는 함께 약속된 상담 {promised}건 중 {given}건만 받습니다({why}).',
    'zh-Hant': '{name}類的供應商合計只能獲得承諾的{promised}場會面中的{given}場：{why}。',
    th: 'ผู้ขายกลุ่ม{name}ได้นัดรวม {given} จาก {promised} นัดที่สัญญาไว้: {why}',
  },
  'missed-promise.country-least': {
    vi: 'Các bên mua từ {name} được {given} trong {promised} cuộc gặp đã hứa chung: {why}.',
    en: 'Buyers from {name} get {given} of the {promised} meetings promised to them together: {why}.',
    ja: '{name}のバイヤーは、全体で約束した面談{promised}件のうち{given}件にとどまります（{why}）。',
    ko: '{name} 바이어는 함께 약속된 상담 {promised}건 중 {given}건만 받습니다({why}).',
    'zh-Hant': '來自{name}的買家合計只能獲得承諾的{promised}場會面中的{given}場：{why}。',
    th: 'ผู้ซื้อจาก{name}ได้นัดรวม {given} จาก {promised} นัดที่สัญญาไว้: {why}',
  },
  'missed-promise-reason.no-possible-partner': {
    vi: 'có quá ít đối tác phù hợp',
    en: 'too few partners are possible',
    ja: '条件を満たす相手が足りません',
    ko: '조건에 맞는 상대가 부족합니다',
    'zh-Hant': '符合條件的對象太少',
    th: 'มีคู่นัดที่เป็นไปได้น้อยเกินไป',
  },
  'missed-promise-reason.own-cap': {
    vi: 'số cuộc gặp tối đa của chính họ thấp hơn',
    en: 'their own limits are lower',
    ja: '自社の上限がそれより少ないためです',
    ko: '자체 상한이 더 낮습니다',
    'zh-Hant': '其自身的會面上限較低',
    th: 'เพดานจำนวนนัดของบริษัทเองต่ำกว่า',
  },
  'missed-promise-reason.partners-full': {
    vi: 'các đối tác phù hợp đã hết chỗ vì những lời hứa khác',
    en: 'the partners they could meet are taken by other promises',
    ja: '可能な相手の枠がほかの約束で埋まっています',
    ko: '가능한 상대의 자리가 다른 약속으로 찼습니다',
    'zh-Hant': '可能的對象已被其他承諾占滿',
    th: 'คู่นัดที่เป็นไปได้เต็มแล้วจากสัญญาอื่น',
  },
});
