import { defineTexts } from '../texts.js';

/** Letters about bookings that go elsewhere: to buyers who meet somebody there, and between exhibitors who swap. */
export const BOOTH_MOVE_MAIL_TEXTS = defineTexts({
  'mails.meeting-place.subject': {
    vi: '{exhibitor} đón bạn tại gian hàng {to}',
    en: '{exhibitor} now meets you at booth {to}',
    ja: '{exhibitor}との商談場所がブース{to}に変わりました',
    ko: '{exhibitor}와의 상담 장소가 부스 {to}(으)로 바뀌었습니다',
    'zh-Hant': '與 {exhibitor} 的洽談改在攤位 {to}',
    th: '{exhibitor} ย้ายที่นัดหมายไปบูธ {to}',
  },
  'mails.meeting-place.body': {
    vi: '{exhibitor} đã chuyển từ gian hàng {from} sang gian hàng {to} ({hall}). {count, plural, other {# cuộc gặp}} của {company} tại đó vẫn giữ nguyên giờ, chỉ đổi địa điểm. Lịch gặp của bạn đã được cập nhật.',
    en: '{exhibitor} has moved from booth {from} to booth {to} ({hall}). {count, plural, one {The # meeting of {company} there keeps its time} other {The # meetings of {company} there keep their times}}; only the place is another. Your timetable is up to date.',
    ja: '{exhibitor}はブース{from}からブース{to}（{hall}）へ移りました。{company}様の商談{count, plural, other {#件}}は時刻はそのままで、場所だけが変わります。スケジュールは更新済みです。',
    ko: '{exhibitor}이(가) 부스 {from}에서 부스 {to}({hall})(으)로 옮겼습니다. {company}의 상담 {count, plural, other {#건}}은 시간은 그대로이고 장소만 바뀝니다. 일정표는 이미 갱신되었습니다.',
    'zh-Hant':
      '{exhibitor} 已由攤位 {from} 遷至攤位 {to}（{hall}）。{company} 在該處的 {count, plural, other {# 場洽談}}時間不變，僅地點更動。您的時程已更新。',
    th: '{exhibitor} ย้ายจากบูธ {from} ไปบูธ {to} ({hall}) การนัดหมาย {count, plural, other {# รายการ}} ของ {company} ยังเป็นเวลาเดิม เปลี่ยนเฉพาะสถานที่ ตารางของคุณปรับปรุงแล้ว',
  },
  'mails.co-exhibitor.subject': {
    vi: 'Lời mời cùng trưng bày tại gian hàng {booth}',
    en: 'You are invited to share booth {booth}',
    ja: 'ブース{booth}での共同出展のご招待',
    ko: '부스 {booth} 공동 참가 초대',
    'zh-Hant': '邀請您共用攤位 {booth}',
    th: 'เชิญร่วมออกบูธ {booth}',
  },
  'mails.co-exhibitor.body': {
    vi: 'Một đơn vị triển lãm mời {company} cùng trưng bày tại gian hàng {booth}. Hãy đồng ý hoặc từ chối trong hệ thống; khi chưa có sự đồng ý của bạn, {company} không được nêu tên tại gian hàng.',
    en: 'An exhibitor invites {company} to share booth {booth}. Please join or decline in the system; without your consent {company} is not named at the booth.',
    ja: '出展者が{company}様をブース{booth}での共同出展に招待しています。システムで承諾または辞退してください。承諾がない限り、{company}様の名前がブースに表示されることはありません。',
    ko: '한 참가업체가 {company}을(를) 부스 {booth}의 공동 참가사로 초대했습니다. 시스템에서 수락하거나 거절해 주세요. 동의 없이는 {company}의 이름이 부스에 표시되지 않습니다.',
    'zh-Hant':
      '一家參展商邀請 {company} 共用攤位 {booth}。請於系統中同意或婉拒；未經您同意，{company} 不會列於該攤位。',
    th: 'ผู้ออกบูธรายหนึ่งเชิญ {company} ร่วมออกบูธ {booth} โปรดตอบรับหรือปฏิเสธในระบบ หากไม่ได้รับความยินยอม ชื่อ {company} จะไม่ปรากฏที่บูธ',
  },
  'mails.swap-proposed.subject': {
    vi: 'Đề nghị đổi gian hàng {mine} lấy gian hàng {theirs}',
    en: 'Proposal to swap your booth {mine} for booth {theirs}',
    ja: 'ブース{mine}とブース{theirs}の交換の申し出',
    ko: '부스 {mine}와(과) 부스 {theirs} 교환 제안',
    'zh-Hant': '有人提議以攤位 {theirs} 交換您的攤位 {mine}',
    th: 'มีผู้เสนอแลกบูธ {mine} ของคุณกับบูธ {theirs}',
  },
  'mails.swap-proposed.body': {
    vi: 'Một đơn vị triển lãm đề nghị đổi gian hàng {theirs} của họ lấy gian hàng {mine} của {company}. Trong hệ thống có ghi ai đề nghị và {company} sẽ phải trả bao nhiêu. Hãy đồng ý hoặc từ chối trước {deadline, time}; nếu không trả lời, mọi thứ giữ nguyên.',
    en: 'An exhibitor proposes to swap its booth {theirs} for booth {mine} of {company}. The system says who asks and what {company} would owe. Please consent or decline by {deadline, time}; without an answer everything stays as it is.',
    ja: '出展者から、{company}様のブース{mine}と先方のブース{theirs}の交換の申し出がありました。申し出た出展者と、交換後の{company}様の料金は、システムでご確認いただけます。{deadline, time}までに承諾または辞退してください。回答がなければ現状のままです。',
    ko: '한 참가업체가 자사 부스 {theirs}와(과) {company}의 부스 {mine}의 교환을 제안했습니다. 제안한 업체와 교환 후 {company}의 요금은 시스템에서 확인할 수 있습니다. {deadline, time}까지 동의하거나 거절해 주세요. 답이 없으면 그대로 유지됩니다.',
    'zh-Hant':
      '一家參展商提議以其攤位 {theirs} 交換 {company} 的攤位 {mine}。系統中載明提議的參展商，以及交換後 {company} 應付的金額。請於 {deadline, time} 前同意或婉拒；未回覆則一切維持不變。',
    th: 'ผู้ออกบูธรายหนึ่งเสนอแลกบูธ {theirs} กับบูธ {mine} ของ {company} ในระบบระบุชื่อผู้เสนอและจำนวนเงินที่ {company} ต้องชำระหลังแลก โปรดตอบรับหรือปฏิเสธภายใน {deadline, time} หากไม่ตอบทุกอย่างจะคงเดิม',
  },
  'mails.swap-done.subject': {
    vi: 'Đã đổi gian hàng: {company} nay ở gian hàng {mine}',
    en: 'Booths swapped: {company} now has booth {mine}',
    ja: 'ブースを交換しました：{company}様はブース{mine}です',
    ko: '부스 교환 완료: {company}의 부스는 {mine}입니다',
    'zh-Hant': '攤位已交換：{company} 現為攤位 {mine}',
    th: 'แลกบูธแล้ว: {company} อยู่บูธ {mine}',
  },
  'mails.swap-done.body': {
    vi: 'Bên kia đã đồng ý. {company} chuyển từ gian hàng {theirs} sang gian hàng {mine}. Các cuộc gặp của bạn sẽ chuyển theo.',
    en: 'The other exhibitor has consented. {company} goes from booth {theirs} to booth {mine}. Your meetings go along.',
    ja: '先方が承諾しました。{company}様はブース{theirs}からブース{mine}へ移ります。商談も一緒に移ります。',
    ko: '상대 업체가 동의했습니다. {company}은(는) 부스 {theirs}에서 부스 {mine}(으)로 옮깁니다. 상담도 함께 옮겨집니다.',
    'zh-Hant': '對方已同意。{company} 由攤位 {theirs} 遷至攤位 {mine}，洽談一併移至新攤位。',
    th: 'อีกฝ่ายตอบรับแล้ว {company} ย้ายจากบูธ {theirs} ไปบูธ {mine} การนัดหมายจะย้ายตามไปด้วย',
  },
  'mails.swap-declined.subject': {
    vi: 'Đề nghị đổi lấy gian hàng {mine} bị từ chối',
    en: 'Your proposal to swap for booth {mine} was declined',
    ja: 'ブース{mine}との交換の申し出は辞退されました',
    ko: '부스 {mine}와(과)의 교환 제안이 거절되었습니다',
    'zh-Hant': '您交換攤位 {mine} 的提議未獲接受',
    th: 'ข้อเสนอแลกบูธ {mine} ถูกปฏิเสธ',
  },
  'mails.swap-declined.body': {
    vi: 'Bên kia không đồng ý đổi gian hàng {mine} lấy gian hàng {theirs} của {company}. Gian hàng của bạn giữ nguyên.',
    en: 'The other exhibitor declined to swap booth {mine} for booth {theirs} of {company}. You keep your booth.',
    ja: '先方はブース{mine}と{company}様のブース{theirs}の交換を辞退しました。ブースはそのままです。',
    ko: '상대 업체가 부스 {mine}와(과) {company}의 부스 {theirs}의 교환을 거절했습니다. 부스는 그대로 유지됩니다.',
    'zh-Hant': '對方婉拒以攤位 {mine} 交換 {company} 的攤位 {theirs}，您的攤位維持不變。',
    th: 'อีกฝ่ายปฏิเสธการแลกบูธ {mine} กับบูธ {theirs} ของ {company} บูธของคุณคงเดิม',
  },
});
