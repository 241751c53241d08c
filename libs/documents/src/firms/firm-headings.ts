import type { FirmColumn } from '@ketnoi/directory';
import { foldedHeading } from '../tables/folded-heading.js';
import { FIRM_CODE_HEADINGS } from './firm-code-headings.js';

/** What the columns of a list of firms may be called. The first is the one our own template uses. */
export const FIRM_HEADINGS: Readonly<Record<FirmColumn, readonly string[]>> = {
  registeredName: [
    'registeredName',
    'Registered name',
    'Tên doanh nghiệp',
    'Tên công ty',
    '会社名',
    '회사명',
    '公司名稱',
    'ชื่อบริษัท',
  ],
  englishName: ['englishName', 'English name', 'Tên tiếng Anh', '英語名', '영문명', '英文名稱', 'ชื่อภาษาอังกฤษ'],
  shortName: ['shortName', 'Short name', 'Tên viết tắt', '略称', '약칭', '簡稱', 'ชื่อย่อ'],
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
  country: ['country', 'Country', 'Quốc gia', '国', '국가', '國家', 'ประเทศ'],
  industrialZone: [
    'industrialZone',
    'Industrial zone',
    'Khu công nghiệp',
    '工業団地',
    '산업단지',
    '工業區',
    'นิคมอุตสาหกรรม',
  ],
  website: ['website', 'Trang web', 'ウェブサイト', '웹사이트', '網站', 'เว็บไซต์'],
  address: ['address', 'Address', 'Địa chỉ', '住所', '주소', '地址', 'ที่อยู่'],
  district: ['district', 'District', 'Quận/Huyện', '区', '구/군', '區', 'เขต/อำเภอ'],
  province: ['province', 'Province', 'Tỉnh/Thành phố', '省・市', '성/시', '省市', 'จังหวัด'],
  role: ['role', 'Role', 'Vai trò', '役割', '역할', '角色', 'บทบาท'],
  seats: ['seats', 'Seats', 'Số người', '人数', '인원', '人數', 'จำนวนคน'],
};

const byHeading = new Map(
  Object.entries(FIRM_HEADINGS).flatMap(([column, names]) =>
    names.map((name) => [foldedHeading(name), column as FirmColumn] as const),
  ),
);

/** Case, marks and spaces do not matter. Null for a heading that is none of ours. */
export const columnNamed = (heading: string): FirmColumn | null => byHeading.get(foldedHeading(heading)) ?? null;
