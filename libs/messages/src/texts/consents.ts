import { defineTexts } from '../texts.js';

/** What is agreed to, word for word: version 2026-1. Another meaning needs another version (`CONSENT_TEXT_VERSION`). */
export const CONSENT_TEXTS = defineTexts({
  'consents.catalogue': {
    vi: 'Cho phép hiển thị tên và hồ sơ trong danh mục hội chợ cho những người tham gia khác.',
    en: 'Show my name and profile to other participants in the catalogue of the fair.',
    ja: '展示会のカタログで、名前とプロフィールを他の参加者に表示することに同意します。',
    ko: '박람회 카탈로그에서 이름과 프로필을 다른 참가자에게 표시하는 데 동의합니다.',
    'zh-Hant': '同意在展會名錄中向其他參加者顯示名稱與簡介。',
    th: 'ยินยอมให้แสดงชื่อและประวัติในแค็ตตาล็อกของงานแก่ผู้เข้าร่วมรายอื่น',
  },
  'consents.foreign-firms': {
    vi: 'Cho phép chia sẻ hồ sơ với các doanh nghiệp nước ngoài tham gia hội chợ.',
    en: 'Share the profile with foreign firms that take part in the fair.',
    ja: '展示会に参加する外国企業とプロフィールを共有することに同意します。',
    ko: '박람회에 참가하는 외국 기업과 프로필을 공유하는 데 동의합니다.',
    'zh-Hant': '同意與參展的外國企業分享簡介。',
    th: 'ยินยอมให้แบ่งปันประวัติกับบริษัทต่างชาติที่เข้าร่วมงาน',
  },
  'consents.public': {
    vi: 'Ngoài ra, công bố tên, hồ sơ và vị trí gian hàng của doanh nghiệp cho tất cả mọi người trong và ngoài nước: trên Internet và trong danh mục in của hội chợ, chừng nào hai mục đồng ý trên còn hiệu lực.',
    en: 'Also publish the company’s name, profile and booth for everybody at home and abroad, on the Internet and in the printed catalogue of the fair, for as long as the two consents above stand.',
    ja: '上の２つの同意が有効である間、会社名、プロフィール、ブースを、インターネットと展示会の印刷カタログで国内外の誰にでも公開することにも同意します。',
    ko: '위의 두 가지 동의가 유효한 동안, 회사명과 프로필, 부스를 인터넷과 박람회 인쇄 카탈로그를 통해 국내외 모든 사람에게 공개하는 데에도 동의합니다.',
    'zh-Hant': '在上述兩項同意有效期間，亦同意於網際網路及展會印刷名錄中，向國內外所有人公開公司名稱、簡介與攤位。',
    th: 'ยินยอมให้เผยแพร่ชื่อ ประวัติ และบูธของบริษัทแก่ทุกคนทั้งในและต่างประเทศ ทั้งทางอินเทอร์เน็ตและในแค็ตตาล็อกฉบับพิมพ์ของงาน ตราบเท่าที่ความยินยอมสองข้อข้างต้นยังมีผล',
  },
  'consents.city': {
    vi: 'Cho phép thành phố dùng hồ sơ cho các chương trình hỗ trợ sau hội chợ.',
    en: 'Let the city use the profile for its support programmes after the fair.',
    ja: '展示会後の支援事業のために、市がプロフィールを利用することに同意します。',
    ko: '박람회 이후 지원 사업을 위해 시가 프로필을 이용하는 데 동의합니다.',
    'zh-Hant': '同意市府於展會後將簡介用於輔導計畫。',
    th: 'ยินยอมให้ทางเมืองใช้ประวัติในโครงการสนับสนุนหลังจบงาน',
  },
  'consents.photos': {
    vi: 'Cho phép đăng ảnh chụp tại hội chợ.',
    en: 'Publish photographs taken at the fair.',
    ja: '展示会で撮影された写真の公開に同意します。',
    ko: '박람회에서 촬영된 사진을 공개하는 데 동의합니다.',
    'zh-Hant': '同意公開於展會拍攝的照片。',
    th: 'ยินยอมให้เผยแพร่ภาพถ่ายในงาน',
  },
});
