/**
 * The words of negation in six languages, as patterns for scan text. BEFORE stand before what they deny, AFTER behind
 * it. Three ways of not having: in progress, not needed, absent.
 */
export type Standing = 'held' | 'absent' | 'in-progress' | 'not-needed';

export interface NegationBefore {
  readonly pattern: RegExp;
  readonly standing: Standing;
  /** How the first group is spelled with marks, where other words fold alike (chưa not yet, chứa to hold). */
  readonly spellings: readonly string[];
}

const word = (pattern: string): string => `(?<![a-z])(?:${pattern})(?![a-z])`;
const before = (standing: Standing, ...patterns: string[]): NegationBefore => ({
  pattern: new RegExp(patterns.join('|'), 'g'),
  standing,
  spellings: [],
});
const spelled = (standing: Standing, pattern: string, spelling: string): NegationBefore => ({
  pattern: new RegExp(pattern, 'g'),
  standing,
  spellings: [spelling],
});

const VERBS =
  '(?: (?:con |he |phai )?(?:co|duy tri|lay|dat|lam|xin|duoc cap|duoc|theo|mang|su dung|dung|san xuat|nhan|gia cong|dang ky|ap dung|trien khai|dap ung|hoan thanh|cap|tham gia|he thong|chung chi|chung nhan))*';
const GETTING =
  'lam|xin|xay dung|trien khai|chuan bi|hoan thien|trong qua trinh(?: xay dung| ap dung| lam| xin)?|ap dung thu|danh gia|cho|lay|dat|co|nhan|hoan tat|hoan thanh|ap dung|la';

export const BEFORE: readonly NegationBefore[] = [
  before(
    'in-progress',
    word(`(?:(?:dang|sap|se|du kien|ke hoach) ){1,2}(?:${GETTING})(?: cap| chung nhan| chung chi)*`),
    word(
      `(?:muc tieu|phan dau|huong (?:den|toi)|chuan bi|ke hoach|lo trinh)(?: (?:${GETTING}))+(?: chung nhan| chung chi)*`,
    ),
    word(
      'working (?:on|towards?)|in (?:the )?process of(?: getting)?|preparing(?: for)?|applying for|plan(?:ning|ned) (?:for|to get)|pending',
    ),
    '準備取得|申請中|正在申請|導入中|輔導中|預計取得',
    '(?:กำลัง|อยู่ระหว่าง)(?:ขอ|ทำ|ดำเนินการ|เตรียม)*',
  ),
  before(
    'not-needed',
    word(`(?:khong (?:can|bat buoc|yeu cau|doi hoi)|chua can)(?: phai)?(?: co)?`),
    word(`no need (?:of|for)|not? (?:needed|required|necessary)|(?:do(?:es)? not|don'?t|doesn'?t) (?:need|require)`),
    '不需要?|不必|無需|毋需|不要求|不用|不一定(?:要|需要?)?|非必要|無須|毋須|不強制',
    'ไม่(?:จำเป็น|ต้องการ|ต้องมี|ต้อง|บังคับ)(?:ต้อง)?(?:มี)?',
  ),
  spelled('absent', `(?<![a-z])(chua)${VERBS}(?![a-z])`, 'chưa'),
  // "chân không" is a vacuum, "hàng không" aviation, "không dệt" nonwoven: none denies what follows
  spelled(
    'absent',
    `(?<!(?:chan|hang|tren|khoang|may bay) )(?<![a-z])(khong)${VERBS}(?! (?:chi|khi|gian|det|nguoi|day|quan|phan|moi)(?![a-z]))(?![a-z])`,
    'không',
  ),
  before(
    'absent',
    "(?<![a-z-])(?:no|without|not(?: yet)?(?: have| hold)?|lack(?:s|ing)?|never|(?:have|has|do|does)(?:n't| not)(?: have| hold| yet)*)(?![a-z-])",
    '没有|沒有|尚未|還沒有?|還未|未(?:取得|有|通過|獲)|無(?= ?[a-z])',
    'ยังไม่(?:มี|ได้|ผ่าน)?(?:รับ)?|ไม่(?:มี|ได้|รับ)',
  ),
];

/** Behind the words, within `reach` characters of the same clause. */
const after = (standing: Standing, reach: number, ...patterns: string[]): readonly [RegExp, Standing] => [
  new RegExp(`^[^。.!?\\n、,,;;]{0,${reach}}?(?:${patterns.join('|')})`),
  standing,
];

export const AFTER: readonly (readonly [RegExp, Standing])[] = [
  after(
    'in-progress',
    12,
    word(
      '(?:dang|sap|du kien|ke hoach) (?:lam|cho|xin|co|trong|trien khai|hoan thien|nop|danh gia|xay dung|chuan bi|thuc hien|tien hanh|dang ky|dat|lay|\\d{4})',
    ),
    word('in progress|pending|underway|expected|planned'),
    '取得(?:に向け|予定|中|準備|活動)|準備中|申請中|審査中|検討中|取得を目指',
    '취득 ?(?:예정|중|준비)|준비 ?중|진행 ?중|심사 ?중|추진 ?중',
    '輔導中|導入中|申請中|預計',
    'กำลัง(?:ขอ|ทำ|ดำเนินการ)|อยู่ระหว่าง',
  ),
  after(
    'not-needed',
    10,
    word('khong (?:bat buoc|can|yeu cau)'),
    word('not (?:required|needed|necessary|a must)'),
    '(?:が|は|も)?(?:無|な)くて(?:も|良|い)|(?:が|は|も)?不要|必要(?:は|が)?(?:な|あり?ま?せん)|必須では(?:な|あり)|問いません|問わない|不問',
    '(?:이|가|은|는)? ?없어도|필요 ?(?:없|하지 ?않|는 ?없)|불필요|무관|필수는? ?아니',
    '不強制|非必要|不需要|不用|不必|也(?:可以?|行|沒關係)',
    'ก็ได้|ไม่จำเป็น|ไม่บังคับ',
  ),
  after(
    'absent',
    8,
    word('(?:thi )?chua(?: (?:co|duoc|lay|lam|dat|chung nhan))?(?! can)'),
    word('(?:da )?(?:het (?:han|hieu luc)|qua han)'),
    word('(?:is |are )?not (?:yet )?(?:held|available|certified)|expired'),
    '未取得|未対応|取得して(?:い|お)(?:ない|ません|りません)|(?:は|が|も)?(?:無し|無い|なし|ない|無。|無$)|(?:は|が)?(?:ありません|持っていません)|期限切れ',
    '(?:은|는|이|가|도)? ?(?:없음|없습|없고|없는|없다|미보유|미취득|아직)|만료',
    '尚未|還沒|過期|沒有',
    'ยังไม่มี|ไม่มี|หมดอายุ',
  ),
  // a system that is followed but not certified: "theo ISO 9001 nhưng chưa chứng nhận", "…, chưa có kết quả"
  [
    /^[^。.!?\n;；]{0,10}?,? ?(?:nhung |hien )*chua (?:duoc |co )*(?:chung nhan|chung chi|cap chung|ket qua)(?! [a-z]{2,5}[ -]?\d)/,
    'absent',
  ],
];
