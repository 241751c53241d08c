import type { Language } from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';

/** What a supplier's profile says, before it is put into words. */
export interface Offer {
  readonly products: readonly string[];
  readonly processes: readonly string[];
  readonly materials: readonly string[];
  readonly certificates: readonly string[];
  readonly unit: 'pcs' | 'set' | 'm';
  readonly capacity: number | null;
  readonly moq: number | null;
  readonly leadTimeDays: number | null;
  readonly toleranceMm: number | null;
}

const UNIT: Readonly<Record<Language, Readonly<Record<Offer['unit'], string>>>> = {
  vi: { pcs: 'cái', set: 'bộ', m: 'mét' },
  en: { pcs: 'pcs', set: 'sets', m: 'm' },
  ja: { pcs: '個', set: '型', m: 'm' },
  ko: { pcs: '개', set: '벌', m: 'm' },
  'zh-Hant': { pcs: '件', set: '套', m: '米' },
  th: { pcs: 'ชิ้น', set: 'ชุด', m: 'เมตร' },
};
export const unitWord = (unit: Offer['unit'], language: Language): string => UNIT[language][unit];

const list = (ids: readonly string[], language: Language): string =>
  ids.map((id) => taxonomy().label(id, language)).join(language === 'ja' ? '、' : language === 'zh-Hant' ? '、' : ', ');

const count = (n: number, language: Language): string => n.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US');

type Writer = (o: Offer, l: Language) => (string | false)[];
const WRITERS: Readonly<Record<Language, Writer>> = {
  vi: (o, l) => [
    `Chuyên sản xuất ${list(o.products, l)}.`,
    o.processes.length > 0 && `Công nghệ: ${list(o.processes, l)}.`,
    o.materials.length > 0 && `Vật liệu: ${list(o.materials, l)}.`,
    o.toleranceMm !== null && `Dung sai ±${o.toleranceMm} mm.`,
    o.capacity !== null && `Năng lực ${count(o.capacity, l)} ${unitWord(o.unit, l)}/tháng.`,
    o.moq !== null && `Đặt hàng tối thiểu ${count(o.moq, l)} ${unitWord(o.unit, l)}.`,
    o.leadTimeDays !== null && `Giao hàng trong ${o.leadTimeDays} ngày.`,
    o.certificates.length > 0 && `Chứng nhận: ${list(o.certificates, l)}.`,
  ],
  en: (o, l) => [
    `We make ${list(o.products, l)}.`,
    o.processes.length > 0 && `Processes: ${list(o.processes, l)}.`,
    o.materials.length > 0 && `Materials: ${list(o.materials, l)}.`,
    o.capacity !== null && `Capacity ${count(o.capacity, l)} ${unitWord(o.unit, l)} a month.`,
    o.certificates.length > 0 && `Certified to ${list(o.certificates, l)}.`,
  ],
  ja: (o, l) => [
    `${list(o.products, l)}を製造しています。`,
    o.processes.length > 0 && `加工：${list(o.processes, l)}。`,
    o.certificates.length > 0 && `認証：${list(o.certificates, l)}。`,
  ],
  ko: (o, l) => [
    `${list(o.products, l)} 제조업체입니다.`,
    o.processes.length > 0 && `공정: ${list(o.processes, l)}.`,
    o.certificates.length > 0 && `인증: ${list(o.certificates, l)}.`,
  ],
  'zh-Hant': (o, l) => [
    `專門生產${list(o.products, l)}。`,
    o.processes.length > 0 && `製程：${list(o.processes, l)}。`,
    o.certificates.length > 0 && `認證：${list(o.certificates, l)}。`,
  ],
  th: (o, l) => [`ผลิต${list(o.products, l)}`, o.certificates.length > 0 && `การรับรอง: ${list(o.certificates, l)}`],
};

/** A profile in one language; what the firm left open is not mentioned. */
export const profileText = (offer: Offer, language: Language): string =>
  WRITERS[language](offer, language)
    .filter((sentence) => sentence !== false)
    .join(language === 'ja' || language === 'zh-Hant' ? '' : ' ');
