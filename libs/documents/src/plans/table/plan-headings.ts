import { foldedHeading } from '../../tables/folded-heading.js';

/** The columns of a table of booths. Our own export writes the first name of each. */
const PLAN_HEADINGS = {
  number: [
    'number',
    'Booth',
    'Booth number',
    'Số gian hàng',
    'Gian hàng',
    'ブース番号',
    '부스 번호',
    '攤位編號',
    'หมายเลขบูธ',
  ],
  kind: ['kind', 'Loại', '種別', '종류', '類型', 'ประเภท'],
  x: ['x', 'x (mm)'],
  y: ['y', 'y (mm)'],
  width: ['width', 'width (mm)', 'Rộng', 'Chiều rộng', '幅', '너비', '寬', 'กว้าง'],
  depth: ['depth', 'depth (mm)', 'Sâu', 'Chiều sâu', '奥行', '깊이', '深', 'ลึก'],
  corners: ['corners', 'Góc', '角', '모서리', 'มุม'],
  openSides: ['openSides', 'Open sides', 'Số mặt mở', '開放面', '개방면', '開放面數', 'ด้านเปิด'],
  power: ['power', 'Công suất', '電力', '전력', '電力需求', 'กำลังไฟ'],
  zone: ['zone', 'Khu', 'ゾーン', '구역', '展區', 'โซน'],
  sector: ['sector', 'Ngành', '業種', '산업', '產業', 'กลุ่มอุตสาหกรรม'],
  country: ['country', 'Quốc gia', '国', '국가', '國家', 'ประเทศ'],
  utility: ['utility', 'Tiện ích', '設備', '설비', '設施', 'สาธารณูปโภค'],
  name: ['name', 'Tên', '名称', '이름', '名稱', 'ชื่อ'],
  // Only to be read: who books what is not imported.
  state: ['state', 'Tình trạng', '状態', '상태', '狀態', 'สถานะ'],
  firm: ['firm', 'Doanh nghiệp', '企業', '기업', '企業名稱', 'บริษัท'],
} as const;

export type PlanColumn = keyof typeof PLAN_HEADINGS;

const byHeading = new Map(
  Object.entries(PLAN_HEADINGS).flatMap(([column, names]) =>
    names.map((name) => [foldedHeading(name), column as PlanColumn] as const),
  ),
);

/** Case, marks and spaces do not matter. Null for a heading that is none of ours. */
export const planColumnNamed = (heading: string): PlanColumn | null => byHeading.get(foldedHeading(heading)) ?? null;
