import type { NeedColumn } from '@ketnoi/directory';
import { foldedHeading } from '../tables/folded-heading.js';

/** What the columns of a buyer's list of needs may be called. The first is the one of `ketnoi match` and of our template. */
export const NEED_HEADINGS: Readonly<Record<NeedColumn, readonly string[]>> = {
  id: ['id', 'No', 'STT', '番号', '번호', '編號', 'ลำดับ'],
  title: ['title', 'Title', 'Tên nhu cầu', '件名', '제목', '標題', 'หัวข้อ'],
  text: ['text', 'Description', 'Mô tả', '内容', '설명', '說明', 'รายละเอียด'],
  lang: ['lang', 'Language', 'Ngôn ngữ', '言語', '언어', '語言', 'ภาษา'],
  product: ['product', 'Product', 'Sản phẩm', '製品', '제품', '產品', 'ผลิตภัณฑ์'],
  processes: ['processes', 'Processes', 'Công nghệ', '加工方法', '공정', '製程', 'กระบวนการ'],
  materials: ['materials', 'Materials', 'Vật liệu', '材料', '재료', '材質', 'วัสดุ'],
  requiredCertifications: [
    ...['requiredCertifications', 'Certificates required', 'Chứng chỉ bắt buộc', '必須認証'],
    ...['필수 인증', '必要認證', 'ใบรับรองที่จำเป็น'],
  ],
  preferredCertifications: [
    ...['preferredCertifications', 'Certificates preferred', 'Chứng chỉ ưu tiên', '望ましい認証'],
    ...['우대 인증', '優先認證', 'ใบรับรองที่ต้องการ'],
  ],
  monthlyVolume: [
    'monthlyVolume',
    'Monthly volume',
    'Sản lượng tháng',
    '月間数量',
    '월 수량',
    '每月數量',
    'ปริมาณต่อเดือน',
  ],
  unit: ['unit', 'Unit', 'Đơn vị', '単位', '단위', '單位', 'หน่วย'],
  toleranceMm: ['toleranceMm', 'Tolerance mm', 'Dung sai mm', '公差mm', '공차 mm', '公差(mm)', 'ค่าเผื่อ มม.'],
  maxLeadTimeDays: [
    'maxLeadTimeDays',
    'Lead time days',
    'Thời gian giao hàng',
    '納期日数',
    '납기일수',
    '交期天數',
    'ระยะเวลาส่งมอบ',
  ],
  deadlineOn: ['deadlineOn', 'Decide by', 'Hạn quyết định', '決定期限', '결정 기한', '決定期限日', 'กำหนดตัดสินใจ'],
  confidential: ['confidential', 'Confidential', 'Bảo mật', '非公開', '비공개', '保密', 'ลับ'],
  buyerCountry: ['buyerCountry', 'Country', 'Quốc gia', '国', '국가', '國家', 'ประเทศ'],
  languages: ['languages', 'Languages', 'Các ngôn ngữ', '対応言語', '가능 언어', '可用語言', 'ภาษาที่ใช้ได้'],
};

const byHeading = new Map(
  Object.entries(NEED_HEADINGS).flatMap(([column, names]) =>
    names.map((name) => [foldedHeading(name), column as NeedColumn] as const),
  ),
);

/** Case, marks and spaces do not matter. Null for a heading that is none of ours. */
export const needColumnNamed = (heading: string): NeedColumn | null => byHeading.get(foldedHeading(heading)) ?? null;
