import type { Language } from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';
import { type Offer, unitWord } from './profile-text.js';

export interface Wanted {
  readonly product: string;
  readonly processes: readonly string[];
  readonly materials: readonly string[];
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  readonly monthlyVolume: number;
  readonly unit: Offer['unit'];
  readonly toleranceMm: number | null;
  readonly maxLeadTimeDays: number | null;
}

const names = (ids: readonly string[], l: Language): string =>
  ids.map((id) => taxonomy().label(id, l)).join(l === 'ja' || l === 'zh-Hant' ? '・' : ', ');

type Writer = (w: Wanted, l: Language) => (string | false)[];
const amount = (w: Wanted): string => w.monthlyVolume.toLocaleString('en-US');

const WRITERS: Readonly<Record<Language, Writer>> = {
  ja: (w, l) => [
    `${names([w.product], l)}の調達先を探しています。`,
    w.processes.length > 0 && `加工は${names(w.processes, l)}。`,
    w.materials.length > 0 && `材料は${names(w.materials, l)}。`,
    `数量は月${amount(w)}${unitWord(w.unit, l)}。`,
    w.toleranceMm !== null && `公差±${w.toleranceMm}mm。`,
    w.maxLeadTimeDays !== null && `納期${w.maxLeadTimeDays}日以内。`,
    w.required.length > 0 && `${names(w.required, l)}必須。`,
    w.preferred.length > 0 && `${names(w.preferred, l)}があれば尚可。`,
  ],
  ko: (w, l) => [
    `${names([w.product], l)} 공급업체를 찾습니다.`,
    w.processes.length > 0 && `공정: ${names(w.processes, l)}.`,
    w.materials.length > 0 && `재질: ${names(w.materials, l)}.`,
    `월 ${amount(w)}${unitWord(w.unit, l)}.`,
    w.toleranceMm !== null && `공차 ±${w.toleranceMm}mm.`,
    w.maxLeadTimeDays !== null && `납기 ${w.maxLeadTimeDays}일 이내.`,
    w.required.length > 0 && `${names(w.required, l)} 필수.`,
    w.preferred.length > 0 && `${names(w.preferred, l)} 우대.`,
  ],
  'zh-Hant': (w, l) => [
    `尋找${names([w.product], l)}供應商。`,
    w.processes.length > 0 && `製程：${names(w.processes, l)}。`,
    w.materials.length > 0 && `材料：${names(w.materials, l)}。`,
    `每月${amount(w)}${unitWord(w.unit, l)}。`,
    w.toleranceMm !== null && `公差±${w.toleranceMm}mm。`,
    w.maxLeadTimeDays !== null && `交期${w.maxLeadTimeDays}天內。`,
    w.required.length > 0 && `須具備${names(w.required, l)}。`,
    w.preferred.length > 0 && `有${names(w.preferred, l)}者優先。`,
  ],
  th: (w, l) => [
    `กำลังหาผู้ผลิต${names([w.product], l)}`,
    w.processes.length > 0 && `กระบวนการ ${names(w.processes, l)}`,
    w.materials.length > 0 && `วัสดุ ${names(w.materials, l)}`,
    `จำนวน ${amount(w)} ${unitWord(w.unit, l)}ต่อเดือน`,
    w.toleranceMm !== null && `พิกัดความเผื่อ ±${w.toleranceMm} มม.`,
    w.maxLeadTimeDays !== null && `ส่งมอบภายใน ${w.maxLeadTimeDays} วัน`,
    w.required.length > 0 && `ต้องมี ${names(w.required, l)}`,
  ],
  en: (w, l) => [
    `Looking for a supplier of ${names([w.product], l)}.`,
    w.processes.length > 0 && `Processes: ${names(w.processes, l)}.`,
    w.materials.length > 0 && `Material: ${names(w.materials, l)}.`,
    `${amount(w)} ${unitWord(w.unit, l)} a month.`,
    w.toleranceMm !== null && `Tolerance ±${w.toleranceMm} mm.`,
    w.maxLeadTimeDays !== null && `Lead time within ${w.maxLeadTimeDays} days.`,
    w.required.length > 0 && `${names(w.required, l)} required.`,
    w.preferred.length > 0 && `${names(w.preferred, l)} preferred.`,
  ],
  vi: (w, l) => [
    `Cần tìm nhà cung cấp ${names([w.product], l)}.`,
    w.processes.length > 0 && `Công nghệ: ${names(w.processes, l)}.`,
    w.materials.length > 0 && `Vật liệu: ${names(w.materials, l)}.`,
    `Số lượng ${amount(w)} ${unitWord(w.unit, l)}/tháng.`,
    w.required.length > 0 && `Bắt buộc có ${names(w.required, l)}.`,
  ],
};

/** A sourcing request in the buyer's language. */
export const needText = (wanted: Wanted, language: Language): string =>
  WRITERS[language](wanted, language)
    .filter((sentence) => sentence !== false)
    .join(language === 'ja' || language === 'zh-Hant' ? '' : ' ');
