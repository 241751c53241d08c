import { defineTexts } from '../texts.js';

/**
 * What stands between a supplier and buyers who would otherwise want it, `near-miss.<rule>`, said to the supplier.
 * `near-miss.several` joins several changes, each told by `near-miss-change.<rule>`, into `changes`.
 */
export const NEAR_MISS_TEXTS = defineTexts({
  'near-miss.required-certificates': {
    vi: 'Có thêm {certificates}, quý công ty sẽ phù hợp với {buyers} bên mua ({needs} nhu cầu).',
    en: 'With {certificates} you would suit {buyers, plural, one {# more buyer} other {# more buyers}} ({needs, plural, one {# need} other {# needs}}).',
    ja: '{certificates}を取得すると、あと{buyers}社のバイヤー(ニーズ{needs}件)の条件を満たします。',
    ko: '{certificates} 인증을 갖추면 바이어 {buyers}곳(수요 {needs}건)의 조건에 맞게 됩니다.',
    'zh-Hant': '若取得{certificates}，即可符合另外{buyers}家買家（{needs}項需求）的條件。',
    th: 'หากมี {certificates} จะตรงเงื่อนไขของผู้ซื้ออีก {buyers} ราย ({needs} ความต้องการ)',
  },
  'near-miss.minimum-order': {
    vi: 'Nếu nhận đơn từ {value} trở lên, quý công ty sẽ phù hợp với {buyers} bên mua ({needs} nhu cầu).',
    en: 'With a minimum order of {value} you would suit {buyers, plural, one {# more buyer} other {# more buyers}} ({needs, plural, one {# need} other {# needs}}).',
    ja: '最小発注数量を{value}にすると、あと{buyers}社のバイヤー(ニーズ{needs}件)の条件を満たします。',
    ko: '최소 주문량을 {value}까지 낮추면 바이어 {buyers}곳(수요 {needs}건)의 조건에 맞게 됩니다.',
    'zh-Hant': '若最低訂購量降至{value}，即可符合另外{buyers}家買家（{needs}項需求）的條件。',
    th: 'หากรับยอดสั่งขั้นต่ำ {value} จะตรงเงื่อนไขของผู้ซื้ออีก {buyers} ราย ({needs} ความต้องการ)',
  },
  'near-miss.tolerance': {
    vi: 'Nếu đạt dung sai ±{value} mm, quý công ty sẽ phù hợp với {buyers} bên mua ({needs} nhu cầu).',
    en: 'Holding ±{value} mm you would suit {buyers, plural, one {# more buyer} other {# more buyers}} ({needs, plural, one {# need} other {# needs}}).',
    ja: '公差±{value} mmに対応できると、あと{buyers}社のバイヤー(ニーズ{needs}件)の条件を満たします。',
    ko: '공차 ±{value} mm를 맞추면 바이어 {buyers}곳(수요 {needs}건)의 조건에 맞게 됩니다.',
    'zh-Hant': '若公差可達±{value} mm，即可符合另外{buyers}家買家（{needs}項需求）的條件。',
    th: 'หากทำพิกัดความเผื่อ ±{value} มม. ได้ จะตรงเงื่อนไขของผู้ซื้ออีก {buyers} ราย ({needs} ความต้องการ)',
  },
  'near-miss.lead-time': {
    vi: 'Nếu giao trong {value} ngày, quý công ty sẽ phù hợp với {buyers} bên mua ({needs} nhu cầu).',
    en: 'Delivering within {value, plural, one {# day} other {# days}} you would suit {buyers, plural, one {# more buyer} other {# more buyers}} ({needs, plural, one {# need} other {# needs}}).',
    ja: '納期を{value}日以内にすると、あと{buyers}社のバイヤー(ニーズ{needs}件)の条件を満たします。',
    ko: '납기를 {value}일 이내로 줄이면 바이어 {buyers}곳(수요 {needs}건)의 조건에 맞게 됩니다.',
    'zh-Hant': '若能於{value}天內交貨，即可符合另外{buyers}家買家（{needs}項需求）的條件。',
    th: 'หากส่งมอบภายใน {value} วัน จะตรงเงื่อนไขของผู้ซื้ออีก {buyers} ราย ({needs} ความต้องการ)',
  },
  'near-miss.several': {
    vi: 'Nếu đồng thời {changes}, quý công ty sẽ phù hợp với {buyers} bên mua ({needs} nhu cầu).',
    en: 'With {changes} together you would suit {buyers, plural, one {# more buyer} other {# more buyers}} ({needs, plural, one {# need} other {# needs}}).',
    ja: '{changes}をあわせて満たすと、あと{buyers}社のバイヤー(ニーズ{needs}件)の条件に合います。',
    ko: '{changes} 조건을 함께 갖추면 바이어 {buyers}곳(수요 {needs}건)의 조건에 맞게 됩니다.',
    'zh-Hant': '若同時做到{changes}，即可符合另外{buyers}家買家（{needs}項需求）的條件。',
    th: 'หากทำพร้อมกันทั้ง {changes} จะตรงเงื่อนไขของผู้ซื้ออีก {buyers} ราย ({needs} ความต้องการ)',
  },
  'near-miss-change.required-certificates': {
    vi: 'có {certificates}',
    en: '{certificates}',
    ja: '{certificates}の取得',
    ko: '{certificates} 인증',
    'zh-Hant': '取得{certificates}',
    th: 'มี {certificates}',
  },
  'near-miss-change.minimum-order': {
    vi: 'nhận đơn từ {value}',
    en: 'a minimum order of {value}',
    ja: '最小発注数量{value}',
    ko: '최소 주문량 {value}',
    'zh-Hant': '最低訂購量{value}',
    th: 'รับยอดสั่งขั้นต่ำ {value}',
  },
  'near-miss-change.tolerance': {
    vi: 'đạt dung sai ±{value} mm',
    en: 'a tolerance of ±{value} mm',
    ja: '公差±{value} mm',
    ko: '공차 ±{value} mm',
    'zh-Hant': '公差±{value} mm',
    th: 'พิกัดความเผื่อ ±{value} มม.',
  },
  'near-miss-change.lead-time': {
    vi: 'giao trong {value} ngày',
    en: 'delivery within {value, plural, one {# day} other {# days}}',
    ja: '納期{value}日以内',
    ko: '납기 {value}일 이내',
    'zh-Hant': '{value}天內交貨',
    th: 'ส่งมอบภายใน {value} วัน',
  },
});
