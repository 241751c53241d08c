import { defineTexts } from '../texts.js';

/** Headings of the list of pinned and special meetings, and what may be wrong with it when it comes back. */
export const FIXED_COLUMN_TEXTS = defineTexts({
  'exports.fixed-meetings': {
    vi: 'Cuộc gặp đã ghim và đặc biệt',
    en: 'Pinned and special meetings',
    ja: '固定・特別な面談',
    ko: '고정 및 특별 상담',
    'zh-Hant': '固定與特殊會面',
    th: 'การพบที่ตรึงไว้และกรณีพิเศษ',
  },
  'columns.fixed-pin': {
    vi: 'Ghim (ghi “Tự do” để bỏ ghim)',
    en: 'Pin (write “Free” to take it off)',
    ja: '固定（解除するには「自由」と記入）',
    ko: '고정(해제하려면 “자유”로 입력)',
    'zh-Hant': '固定（填「自由」即可解除）',
    th: 'การตรึง (พิมพ์ “อิสระ” เพื่อปลด)',
  },
  'columns.fixed-slots': {
    vi: 'Số khung giờ (1–8)',
    en: 'Slots it takes (1–8)',
    ja: '使う時間枠の数（1～8）',
    ko: '사용하는 시간대 수(1–8)',
    'zh-Hant': '占用時段數（1–8）',
    th: 'จำนวนช่วงเวลา (1–8)',
  },
  'columns.fixed-after': {
    vi: 'Chỉ sau (xóa trống để bỏ)',
    en: 'Only after (empty it to lift it)',
    ja: '先に終えるべき面談（空欄にすると解除）',
    ko: '먼저 끝나야 하는 상담(비우면 해제)',
    'zh-Hant': '須在其後（清空即可解除）',
    th: 'ต้องอยู่หลัง (ลบให้ว่างเพื่อยกเลิก)',
  },
  'columns.fixed-others': {
    vi: 'Cùng dự (xóa trống để bỏ)',
    en: 'Also at it (empty it to lift it)',
    ja: 'ほかの同席企業（空欄にすると解除）',
    ko: '함께 참석(비우면 해제)',
    'zh-Hant': '同場公司（清空即可解除）',
    th: 'ผู้ร่วมประชุมเพิ่ม (ลบให้ว่างเพื่อยกเลิก)',
  },
  'values.fixed-pin': {
    vi: '{state, select, pinned {Đã ghim} free {Tự do} other {{state}}}',
    en: '{state, select, pinned {Pinned} free {Free} other {{state}}}',
    ja: '{state, select, pinned {固定} free {自由} other {{state}}}',
    ko: '{state, select, pinned {고정} free {자유} other {{state}}}',
    'zh-Hant': '{state, select, pinned {固定} free {自由} other {{state}}}',
    th: '{state, select, pinned {ตรึงไว้} free {อิสระ} other {{state}}}',
  },
  'errors.only-emptied': {
    vi: 'Ô này chỉ có thể xóa trống; muốn ghi khác, hãy sửa trên lịch.',
    en: 'This can only be emptied here; to write something else, change it in the grid.',
    ja: 'ここでは空欄にすることしかできません。別の内容にするには日程表で変更してください。',
    ko: '여기서는 비우는 것만 됩니다. 다른 내용은 시간표에서 변경해 주세요.',
    'zh-Hant': '此處只能清空；要改為其他內容請在時間表中更改。',
    th: 'ที่นี่ลบให้ว่างได้เท่านั้น หากต้องการเปลี่ยนเป็นอย่างอื่น โปรดแก้ไขในตาราง',
  },
  'errors.pinned-in-grid': {
    vi: 'Cuộc gặp được ghim trên lịch, ở nơi nó đang đứng.',
    en: 'Meetings are pinned in the grid, where they stand.',
    ja: '面談の固定は日程表の上で行います。',
    ko: '상담은 시간표에서 현재 위치에 고정합니다.',
    'zh-Hant': '會面須在時間表中就其所在位置固定。',
    th: 'การตรึงการพบทำในตาราง ณ ตำแหน่งปัจจุบัน',
  },
});
