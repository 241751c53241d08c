import { defineTexts } from '../texts.js';

/** What may be wrong with an entry of the directory. */
export const DIRECTORY_ERROR_TEXTS = defineTexts({
  'errors.changed-meanwhile': {
    vi: 'Người khác vừa thay đổi mục này. Hãy tải lại rồi thử lại.',
    en: 'Somebody else has changed this meanwhile. Load it again, then decide.',
    ja: '他の人が先に変更しました。読み込み直してください。',
    ko: '그사이 다른 사람이 변경했습니다. 다시 불러온 뒤 시도해 주세요.',
    'zh-Hant': '其他人已先行變更,請重新載入後再試。',
    th: 'มีผู้อื่นแก้ไขไปแล้ว กรุณาโหลดใหม่แล้วลองอีกครั้ง',
  },
  'errors.unusable-file': {
    vi: '{count, plural, other {Tệp có # chỗ cần sửa; chưa lưu gì.}}',
    en: '{count, plural, one {# place of the file needs correcting; nothing was saved.} other {# places of the file need correcting; nothing was saved.}}',
    ja: 'ファイルの{count}か所を修正してください。何も保存されていません。',
    ko: '파일에서 {count}곳을 고쳐 주세요. 아무것도 저장되지 않았습니다.',
    'zh-Hant': '檔案有 {count} 處需要更正;尚未儲存任何內容。',
    th: 'ไฟล์มี {count} จุดที่ต้องแก้ไข ยังไม่ได้บันทึกข้อมูลใด',
  },
  'errors.unusable': {
    vi: 'Không đọc được mục này.',
    en: 'This entry cannot be used as it is.',
    ja: 'この値は使用できません。',
    ko: '이 값은 사용할 수 없습니다.',
    'zh-Hant': '此內容無法使用。',
    th: 'ค่านี้ใช้ไม่ได้',
  },
  'errors.unknown-id': {
    vi: 'Không có mục nào như vậy.',
    en: 'There is no such thing.',
    ja: '該当するものがありません。',
    ko: '해당하는 항목이 없습니다.',
    'zh-Hant': '沒有此項目。',
    th: 'ไม่มีรายการดังกล่าว',
  },
  'errors.duplicate': {
    vi: 'Mục này bị lặp.',
    en: 'This stands here twice.',
    ja: '重複しています。',
    ko: '중복되었습니다.',
    'zh-Hant': '重複出現。',
    th: 'รายการซ้ำ',
  },
  'errors.out-of-range': {
    vi: 'Giá trị nằm ngoài giới hạn.',
    en: 'The value lies outside what is possible.',
    ja: '値が範囲外です。',
    ko: '값이 범위를 벗어났습니다.',
    'zh-Hant': '數值超出範圍。',
    th: 'ค่าอยู่นอกช่วงที่กำหนด',
  },
  'errors.not-for-this-country': {
    vi: 'Chỉ doanh nghiệp tại Việt Nam mới có mã số thuế ở đây.',
    en: 'Only firms in Vietnam have a tax code here.',
    ja: '税コードはベトナムの企業のみ入力できます。',
    ko: '세금 코드는 베트남 업체만 입력합니다.',
    'zh-Hant': '僅越南公司填寫稅號。',
    th: 'เฉพาะบริษัทในเวียดนามเท่านั้นที่มีรหัสภาษี',
  },
  'errors.exists-already': {
    vi: 'Đã có trong danh bạ.',
    en: 'This exists already.',
    ja: 'すでに登録されています。',
    ko: '이미 등록되어 있습니다.',
    'zh-Hant': '已存在。',
    th: 'มีอยู่แล้ว',
  },
});
