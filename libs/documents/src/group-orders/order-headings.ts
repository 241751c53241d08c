import type { OrderColumn } from '@ketnoi/booth-allocation';
import { foldedHeading } from '../tables/folded-heading.js';
import { FIRM_CODE_HEADINGS } from '../firms/firm-code-headings.js';

/** What the columns of a group's order may be called. The first is the one our own template uses. */
export const ORDER_HEADINGS: Readonly<Record<OrderColumn, readonly string[]>> = {
  companyId: ['companyId', 'Company id', 'Mã doanh nghiệp trên hệ thống', '会社ID', '회사 ID', '公司編號', 'รหัสบริษัท'],
  taxCode: [
    'taxCode',
    'Tax code',
    'Mã số thuế',
    'MST',
    '税コード',
    '세금 코드',
    '稅號',
    'รหัสภาษี',
    ...FIRM_CODE_HEADINGS,
  ],
  booth: [
    'booth',
    'Booth',
    'Booth number',
    'Số gian hàng',
    'Gian hàng',
    'ブース番号',
    '부스 번호',
    '攤位號碼',
    'หมายเลขบูธ',
  ],
  zone: ['zone', 'Zone', 'Khu', 'Khu vực', 'ゾーン', '구역', '區域', 'โซน'],
  kind: ['kind', 'Kind', 'Loại', 'Loại gian', 'Loại gian hàng', 'ブースの種類', '부스 종류', '攤位類型', 'ประเภทบูธ'],
  area: ['area', 'Area', 'Least area', 'Diện tích', 'Diện tích tối thiểu', '面積', '면적', '面積（平方公尺）', 'พื้นที่'],
  openSides: ['openSides', 'Open sides', 'Số mặt mở', 'Mặt mở', '開放面', '개방면', '開放面數', 'ด้านเปิด'],
  extras: ['extras', 'Extras', 'Dịch vụ thêm', 'オプション', '추가 항목', '加購項目', 'รายการเสริม'],
};

const byHeading = new Map(
  Object.entries(ORDER_HEADINGS).flatMap(([column, names]) =>
    names.map((name) => [foldedHeading(name), column as OrderColumn] as const),
  ),
);

/** Case, marks and spaces do not matter. Null for a heading that is none of ours. */
export const orderColumnNamed = (heading: string): OrderColumn | null => byHeading.get(foldedHeading(heading)) ?? null;
