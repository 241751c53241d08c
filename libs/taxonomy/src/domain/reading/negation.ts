/**
 * "Chưa có IATF", "ISO無くても構わない", "不需要 UL": words that take a fact back. A negation before a fact holds up to the
 * end of its clause or to a word that turns it ("nhưng", "but"); one after a fact (Japanese, Korean) holds for the list it closes.
 * In progress ("đang làm IATF", "取得予定") is not held either, and said so.
 */
export type Standing = 'held' | 'absent' | 'in-progress' | 'not-needed';

/** Negation that stands before what it denies: vi, en, zh-Hant, th. Matched on lower-case text, with and without marks. */
const BEFORE: readonly (readonly [RegExp, Standing])[] = [
  [
    /(?:đang (?:làm|xin|xây dựng|triển khai|chuẩn bị|hoàn thiện|trong quá trình|áp dụng thử|đánh giá|chờ)|sắp (?:có|lấy|đạt)|dự kiến (?:có|lấy|đạt|nhận)|dang (?:lam|xin|xay dung|trien khai|chuan bi|hoan thien|trong qua trinh|ap dung thu|danh gia|cho)|sap (?:co|lay|dat)|du kien (?:co|lay|dat|nhan))/g,
    'in-progress',
  ],
  [
    /(?:working (?:on|towards?)|in (?:the )?process of|preparing (?:for)?|applying for|planned?|pending|in progress)/g,
    'in-progress',
  ],
  [/(?:準備取得|申請中|正在申請|導入中|輔導中|預計取得|กำลัง(?:ขอ|ทำ|ดำเนินการ|เตรียม)|อยู่ระหว่าง)/g, 'in-progress'],
  [
    /(?:không (?:cần|bắt buộc|yêu cầu|đòi hỏi)|khong (?:can|bat buoc|yeu cau|doi hoi)|no need (?:of|for)|not (?:need(?:ed)?|required|necessary)|do(?:es)? not (?:need|require)|don'?t (?:need|require))/g,
    'not-needed',
  ],
  [/(?:不需要?|不必|無需|毋需|不要求|免(?=[a-z])|ไม่(?:จำเป็น|ต้องการ|ต้องมี|ต้อง|บังคับ))/g, 'not-needed'],
  [
    /(?:chưa(?: được)?(?: có| lấy| đạt| làm| xin)?|không(?: còn)?(?: có| duy trì| nhận| làm| đạt| theo)|chua(?: duoc)?(?: co| lay| dat| lam| xin)?|khong(?: con)?(?: co| duy tri| nhan| lam| dat| theo)|\b(?:no|without|not(?: yet)?|lack(?:s|ing)?|never)\b|没有|沒有|尚未|還沒|未(?:取得|有|通過)|無(?=[a-z])|ยังไม่(?:มี|ได้)?|ไม่(?:มี|ได้|รับ))/g,
    'absent',
  ],
];

/** Negation that stands after what it denies: ja, ko, zh-Hant, th, en. */
const AFTER: readonly (readonly [RegExp, Standing])[] = [
  [
    /^[^。.!?\n]{0,14}?(?:取得予定|取得中|準備中|申請中|審査中|検討中|취득 ?(?:예정|중)|준비 ?중|진행 ?중|예정|đang (?:làm|chờ|xin|trong quá trình)|dang (?:lam|cho|xin)|in progress|pending|underway|กำลัง(?:ขอ|ทำ|ดำเนินการ)|輔導中|導入中)/,
    'in-progress',
  ],
  [
    /^[^。.!?\n]{0,12}?(?:(?:が|は|も)?(?:無|な)くても|不要|必要(?:は)?(?:ない|なし|ありません)|必須では(?:ない|ありません)|問いません|없어도|필요 ?(?:없|하지 ?않)|불필요|무관|필수는 ?아니|也可以|也可|不強制|非必要|ก็ได้|không bắt buộc|khong bat buoc|không cần|khong can|not (?:required|needed|necessary)|ไม่จำเป็น|ไม่บังคับ)/,
    'not-needed',
  ],
  [
    /^[^。.!?\n、,，]{0,8}?(?:未取得|(?:は|が)?(?:無|な)(?:し|い)|ありません|持っていません|未対応|(?:은|는|이|가)? ?(?:없|미보유|미취득)|아직|thì chưa|thi chua|chưa có|chua co|ยังไม่มี)/,
    'absent',
  ],
];

/** A clause ends here, and with it the reach of a negation that stands before. */
const CLAUSE_END = /[.;:!?。；：！？\n]|,\s*(?:nhưng|song|but|however|tuy)|(?:nhưng|nhung|tuy nhiên|but|但|が、|지만)/;
/** A comma ends it too, where a clause with its own verb begins: "chưa có ISO, hóa đơn đầy đủ". */
const LIST_REACH = 40;

export interface NegationScope {
  readonly from: number;
  readonly to: number;
  readonly standing: Standing;
}

/** Finds the stretches a text takes back; linear, one pass per pattern. Offsets are those of the text given. */
export function negationScopes(text: string): NegationScope[] {
  const lower = text.toLowerCase();
  const scopes: NegationScope[] = [];
  if (lower.length !== text.length) return scopes;
  for (const [pattern, standing] of BEFORE) {
    for (const match of lower.matchAll(pattern)) {
      const from = match.index + match[0].length;
      const ahead = lower.slice(from, from + LIST_REACH + 20);
      const stop = CLAUSE_END.exec(ahead)?.index ?? ahead.length;
      scopes.push({ from, to: from + Math.min(stop, LIST_REACH), standing });
    }
  }
  return scopes;
}

/** The standing of the words at [from, to): what scopes before say, else what follows right behind. */
export function standingOf(text: string, from: number, to: number, scopes: readonly NegationScope[]): Standing {
  let found: Standing = 'held';
  for (const scope of scopes) {
    if (from >= scope.from && from < scope.to) {
      if (scope.standing !== 'absent' || found === 'held') found = scope.standing;
    }
  }
  if (found !== 'held') return found;
  const behind = text.slice(to, to + 40).toLowerCase();
  for (const [pattern, standing] of AFTER) if (pattern.test(behind)) return standing;
  return 'held';
}
