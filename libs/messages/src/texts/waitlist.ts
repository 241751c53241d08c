import { defineTexts } from '../texts.js';

/** Waiting for a booth: refusals, and letters about offers. */
export const WAITLIST_TEXTS = defineTexts({
  'errors.already-waiting': {
    vi: 'Đơn vị này đã có trong danh sách chờ.',
    en: 'This firm is on the waitlist already.',
    ja: 'この会社はすでにキャンセル待ちに登録されています。',
    ko: '이 업체는 이미 대기자 명단에 있습니다.',
    'zh-Hant': '此公司已在候補名單中。',
    th: 'บริษัทนี้อยู่ในคิวรอแล้ว',
  },
  'errors.offer-closed': {
    vi: 'Đề nghị này đã được trả lời hoặc không còn hiệu lực.',
    en: 'This offer was answered already or stands no longer.',
    ja: 'このご案内は回答済みか、すでに無効です。',
    ko: '이 제안은 이미 답변되었거나 더 이상 유효하지 않습니다.',
    'zh-Hant': '此提議已回覆或已失效。',
    th: 'ข้อเสนอนี้ตอบแล้วหรือไม่มีผลอีกต่อไป',
  },
  'errors.waitlist-offer-expired': {
    vi: 'Đã hết hạn nhận gian hàng; gian hàng được chuyển cho đơn vị tiếp theo.',
    en: 'The time to take the booth is over; it goes to the next firm.',
    ja: '回答期限が過ぎました。ブースは次の会社に案内されます。',
    ko: '부스를 받을 기한이 지났습니다. 부스는 다음 업체에 제안됩니다.',
    'zh-Hant': '接受攤位的期限已過，攤位將提供給下一家公司。',
    th: 'หมดเวลารับบูธแล้ว บูธจะเสนอให้บริษัทถัดไป',
  },
  'errors.offer-stands': {
    vi: 'Đang có gian hàng được đề nghị: hãy trả lời trước.',
    en: 'A booth is offered: answer that first.',
    ja: 'ご案内中のブースがあります。先にご回答ください。',
    ko: '제안된 부스가 있습니다. 먼저 답변해 주세요.',
    'zh-Hant': '目前有攤位提供給您，請先回覆。',
    th: 'มีบูธที่เสนออยู่ โปรดตอบก่อน',
  },
  'columns.off-because': {
    vi: 'Đưa khỏi danh sách chờ vì',
    en: 'Take off the waitlist because',
    ja: '待ちから外す理由（記入すると外す）',
    ko: '대기에서 빼는 사유(적으면 제외)',
    'zh-Hant': '移出候補的原因（填寫即移出）',
    th: 'นำออกจากคิวรอเพราะ',
  },
  'mails.waitlist-offer.subject': {
    vi: 'Gian hàng {booth} dành cho {company}',
    en: 'Booth {booth} is offered to {company}',
    ja: '{company}様にブース{booth}をご案内します',
    ko: '{company}에 {booth} 부스를 제안합니다',
    'zh-Hant': '攤位{booth}提供給{company}',
    th: 'เสนอบูธ {booth} ให้ {company}',
  },
  'mails.waitlist-offer.body': {
    vi: 'Gian hàng {booth} vừa trống và được giữ cho {company} đến {deadline, time}. Hãy nhận hoặc từ chối trên trang của hội chợ; sau thời hạn này, gian hàng được chuyển cho đơn vị tiếp theo trong danh sách chờ.',
    en: 'Booth {booth} has fallen free and is kept for {company} until {deadline, time}. Please take or decline it on the page of the fair; after that it goes to the next firm on the waitlist.',
    ja: 'ブース{booth}に空きが出ました。{deadline, time}まで{company}様のために確保しています。展示会のページで承諾または辞退をお知らせください。期限を過ぎると、キャンセル待ちの次の会社に案内されます。',
    ko: '{booth} 부스가 비어 {deadline, time}까지 {company}를 위해 확보해 두었습니다. 전시회 페이지에서 수락하거나 거절해 주세요. 기한이 지나면 대기자 명단의 다음 업체에 제안됩니다.',
    'zh-Hant':
      '攤位 {booth} 已空出，並為 {company} 保留至 {deadline, time}。請於展會頁面接受或婉拒；逾期將提供給候補名單上的下一家公司。',
    th: 'บูธ {booth} ว่างลงและเก็บไว้ให้ {company} ถึง {deadline, time} โปรดรับหรือปฏิเสธในหน้าของงาน หากเกินเวลา บูธจะเสนอให้บริษัทถัดไปในคิว',
  },
  'mails.waitlist-offer-expired.subject': {
    vi: 'Đã hết hạn nhận gian hàng {booth}',
    en: 'The offer of booth {booth} has expired',
    ja: 'ブース{booth}のご案内は期限切れとなりました',
    ko: '{booth} 부스 제안 기한이 지났습니다',
    'zh-Hant': '攤位{booth}的提議已逾期',
    th: 'ข้อเสนอบูธ {booth} หมดเวลาแล้ว',
  },
  'mails.waitlist-offer-expired.body': {
    vi: 'Không có trả lời nên gian hàng {booth} được chuyển cho đơn vị tiếp theo, và {company} không còn trong danh sách chờ. Nếu vẫn cần gian hàng, hãy đăng ký chờ lại.',
    en: 'Since no answer came, booth {booth} goes to the next firm, and {company} is no longer on the waitlist. If you still look for a booth, please join again.',
    ja: 'ご回答がなかったため、ブース{booth}は次の会社に案内され、{company}様のキャンセル待ちは終了しました。引き続きご希望の場合は、再度ご登録ください。',
    ko: '답변이 없어 {booth} 부스는 다음 업체에 제안되며, {company}는 대기자 명단에서 제외되었습니다. 부스가 여전히 필요하시면 다시 등록해 주세요.',
    'zh-Hant':
      '因未收到回覆，攤位 {booth} 將提供給下一家公司，{company} 亦不再列於候補名單。若仍需要攤位，請重新登記。',
    th: 'เนื่องจากไม่ได้รับคำตอบ บูธ {booth} จะเสนอให้บริษัทถัดไป และ {company} ไม่อยู่ในคิวรออีกแล้ว หากยังต้องการบูธ โปรดเข้าคิวใหม่',
  },
});
