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
