import { LANGUAGES } from '@ketnoi/kernel';
import { readText } from './read-text.js';

const LETTERS: Readonly<Record<string, readonly [text: string, wanted: string]>> = {
  vi: [
    'Kính thưa quý vị, hiện chúng tôi đều phải tìm ngay nơi làm được vẹt xoắn, các bạn biết ai thì gửi giúp.',
    'vẹt xoắn',
  ],
  en: [
    'Dear all, we would kindly like to know whether anyone could provide sprongles, thanks and regards.',
    'sprongles',
  ],
  ja: [
    'お世話になります。弊社は現在、特にスプロングルを探しております。詳細は下記の担当者までお問い合わせください。',
    'スプロングル',
  ],
  ko: ['안녕하세요. 저희는 현재 스프롱글 관련 업체를 찾고 있습니다. 감사합니다.', '스프롱글'],
  'zh-Hant': ['您好，我們目前正在尋找相關廠商，希望貴公司可以提供風箏，謝謝。', '風箏'],
  th: ['สวัสดีครับ ปัจจุบันบริษัทเรากำลังมองหาสปรองเกิล หากท่านสามารถผลิตได้ โปรดติดต่อ ขอบคุณ', 'สปรองเกิล'],
};
const COURTESIES: Readonly<Record<string, readonly string[]>> = {
  vi: ['thưa', 'quý', 'hiện', 'đều', 'phải', 'ngay', 'nơi', 'các', 'biết', 'gửi'],
  en: ['dear', 'kindly', 'like', 'know', 'whether', 'anyone', 'provide', 'thanks', 'regards'],
  ja: ['弊社', '現在', '特に', '詳細', '下記', '担当者', '担当'],
  ko: ['안녕하세요', '저희는', '현재', '관련', '업체를', '찾고', '감사합니다'],
  'zh-Hant': ['您好', '我們', '目前', '正在', '尋找', '相關', '廠商', '希望', '貴公司', '可以', '提供', '謝謝'],
  th: ['สวัสดี', 'ครับ', 'ปัจจุบัน', 'บริษัท', 'เรา', 'มองหา', 'หาก', 'ท่าน', 'สามารถ', 'โปรด', 'ติดต่อ', 'ขอบคุณ'],
};

it.each(LANGUAGES)(
  'of a letter in %s the term stays that nobody knows, and no word of courtesy or grammar',
  (language) => {
    const [text, wanted] = LETTERS[language];
    const unknown = readText(text, { language }).unknownWords;
    const syllables = unknown.flatMap((words) =>
      language === 'vi' ? words.toLowerCase().split(' ') : words.toLowerCase(),
    );
    expect(syllables.filter((word) => COURTESIES[language].includes(word))).toEqual([]);
    expect(unknown.join('')).toContain(wanted);
  },
);

const PROFILES: Readonly<Record<string, string>> = {
  vi: 'Chuyên sản xuất nhôm định hình. Công nghệ: anod hóa. Chứng nhận: ISO 9001, đang triển khai IATF 16949.',
  en: 'Certified maker of springs. Processes: coil winding. Materials: steel. Capacity 5,000 pcs a month. High quality.',
  ja: 'ばねを専門に製造。加工：プレス加工。材質：鋼。数量は月500個。認証：ISO 9001。',
  ko: '스프링 전문 제조업체입니다. 공정: 프레스 가공. 재질: 강. 인증: ISO 9001.',
  'zh-Hant': '專門生產彈簧。製程：沖壓加工。材料：鋼。具備 ISO 9001 認證。',
  th: 'ผลิตสปริง กระบวนการ: ปั๊มขึ้นรูป วัสดุ: เหล็ก กำลังการผลิต 500 ชิ้นต่อเดือน ได้รับการรับรอง ISO 9001',
};

it.each(LANGUAGES)('of a profile in %s the names of its parts are no words to map', (language) => {
  expect(readText(PROFILES[language], { language }).unknownWords).toEqual([]);
});
