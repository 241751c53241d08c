import { defineTexts } from '../texts.js';

/** The list of who sits in which seminar. */
export const SEAT_COLUMN_TEXTS = defineTexts({
  'exports.seminar-seats': {
    vi: 'Người dự hội thảo',
    en: 'Who sits at seminars',
    ja: 'セミナーの出席者',
    ko: '세미나 참석자',
    'zh-Hant': '研討會出席名單',
    th: 'ผู้เข้าสัมมนา',
  },
  'columns.seminars': {
    vi: 'Hội thảo tham dự (cách nhau bằng ;)',
    en: 'Seminars attended (split by ;)',
    ja: '出席するセミナー（「;」区切り）',
    ko: '참석할 세미나(;로 구분)',
    'zh-Hant': '出席的研討會（以 ; 分隔）',
    th: 'สัมมนาที่เข้าร่วม (คั่นด้วย ;)',
  },
  'errors.unknown-seminar': {
    vi: 'Không có hội thảo nào tên như vậy, hoặc có nhiều hội thảo cùng tên. Hãy ghi đúng tên trong danh sách, kèm ngày giờ nếu trùng tên: Tên (2026-10-21 09:00).',
    en: 'No seminar is called so, or several are. Write it as it stands in the list, with day and time where titles are alike: Title (2026-10-21 09:00).',
    ja: 'この名前のセミナーがないか、同名のセミナーが複数あります。一覧にあるとおり記入し、同名の場合は「題名 (2026-10-21 09:00)」のように日時を添えてください。',
    ko: '이 이름의 세미나가 없거나 여러 개입니다. 목록에 있는 대로 적고, 제목이 같으면 “제목 (2026-10-21 09:00)”처럼 날짜와 시간을 붙여 주세요.',
    'zh-Hant':
      '沒有這個名稱的研討會，或有多場同名。請照清單上的名稱填寫；同名時加上日期與時間，例如：名稱 (2026-10-21 09:00)。',
    th: 'ไม่มีสัมมนาชื่อนี้ หรือมีหลายรายการ โปรดเขียนตามที่ปรากฏในรายการ หากชื่อซ้ำให้เพิ่มวันและเวลา เช่น ชื่อ (2026-10-21 09:00)',
  },
});
