import { defineTexts } from '../texts.js';

/** Small words around the facts that an explanation quotes: lists and where a fact stands. */
export const TOLD_FACT_TEXTS = defineTexts({
  'facts.more': {
    vi: '{n} mục khác',
    en: '{n} more',
    ja: 'ほか{n}件',
    ko: '그 외 {n}건',
    'zh-Hant': '另外{n}項',
    th: 'อีก {n} รายการ',
  },
  'facts.none': { vi: '(chưa có)', en: '(none)', ja: '(なし)', ko: '(없음)', 'zh-Hant': '（無）', th: '(ไม่มี)' },
  'facts.unknown': {
    vi: '(chưa rõ)',
    en: '(not known)',
    ja: '(不明)',
    ko: '(알 수 없음)',
    'zh-Hant': '（不明）',
    th: '(ไม่ทราบ)',
  },
  'facts.read': {
    vi: '{told} (Đọc từ văn bản.)',
    en: '{told} (Read from a text.)',
    ja: '{told}(文章から読み取り)',
    ko: '{told} (글에서 읽음)',
    'zh-Hant': '{told}（自文字讀出）',
    th: '{told} (อ่านจากข้อความ)',
  },
  'facts.verified': {
    vi: '{told} (Đã xác minh.)',
    en: '{told} (Verified.)',
    ja: '{told}(確認済み)',
    ko: '{told} (확인됨)',
    'zh-Hant': '{told}（已查證）',
    th: '{told} (ตรวจสอบแล้ว)',
  },
});
