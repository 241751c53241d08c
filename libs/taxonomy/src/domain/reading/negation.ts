/**
 * "Chưa có IATF", "ISO無くても構わない", "不需要 UL": words that take a fact back. Before a fact they hold for the list
 * that follows ("không có ISO, BSCI"), not for the rest of the sentence; behind it (Japanese, Korean) for the list
 * they close. In progress ("đang làm IATF", "取得予定") is not held either, and said so. All patterns run on scan text.
 */
import { isSpelled, type ScanText } from '../text/scan-text.js';

export type Standing = 'held' | 'absent' | 'in-progress' | 'not-needed';

interface Span {
  readonly from: number;
  readonly to: number;
}

const VERBS =
  '(?: (?:con |he |phai )?(?:co|duy tri|lay|dat|lam|xin|duoc|theo|mang|su dung|dung|san xuat|nhan|gia cong|dang ky|ap dung|trien khai|dap ung|hoan thanh|duoc cap|cap|tham gia|he thong|chung chi|chung nhan))*';
/** Negation that stands before what it denies. The first group is the Vietnamese word whose marks decide. */
const BEFORE: readonly (readonly [RegExp, Standing, readonly string[]])[] = [
  [
    /(?<![a-z])((?:(?:dang|sap|se|du kien|ke hoach) ){1,2}(?:lam|xin|xay dung|trien khai|chuan bi|hoan thien|trong qua trinh(?: xay dung| ap dung| lam| xin)?|ap dung thu|danh gia|cho|lay|dat|co|nhan|hoan tat)(?: cap| chung nhan| chung chi)*)(?![a-z])/g,
    'in-progress',
    [],
  ],
  [
    /(?:working (?:on|towards?)|in (?:the )?process of(?: getting)?|preparing(?: for)?|applying for|plan(?:ning|ned) (?:for|to get)|pending|準備取得|申請中|正在申請|導入中|輔導中|預計取得|(?:กำลัง|อยู่ระหว่าง)(?:ขอ|ทำ|ดำเนินการ|เตรียม)*)/g,
    'in-progress',
    [],
  ],
  [
    /(?<![a-z])((?:khong (?:can|bat buoc|yeu cau|doi hoi)|chua can)(?: phai)?(?: co)?|no need (?:of|for)|not? (?:needed|required|necessary)|(?:do(?:es)? not|don'?t|doesn'?t) (?:need|require))(?![a-z])/g,
    'not-needed',
    [],
  ],
  [/(?:不需要?|不必|無需|毋需|不要求|不用|ไม่(?:จำเป็น|ต้องการ|ต้องมี|ต้อง|บังคับ)(?:ต้อง)?(?:มี)?)/g, 'not-needed', []],
  [new RegExp(`(?<![a-z])(chua)${VERBS}(?![a-z])`, 'g'), 'absent', ['chưa']],
  [
    new RegExp(
      `(?<!(?:chan|hang|tren|khoang|may bay) )(?<![a-z])(khong)${VERBS}(?! (?:chi|khi|gian|det|nguoi|day|quan|phan|moi)(?![a-z]))(?![a-z])`,
      'g',
    ),
    'absent',
    ['không'],
  ],
  [
    /(?<![a-z-])(?:no|without|not(?: yet)?(?: have| hold)?|lack(?:s|ing)?|never|(?:have|has|do|does)(?:n't| not)(?: have| hold| yet)*)(?![a-z-])/g,
    'absent',
    [],
  ],
  [
    /(?:没有|沒有|尚未|還沒有?|還未|未(?:取得|有|通過|獲)|無(?= ?[a-z])|ยังไม่(?:มี|ได้|ผ่าน)?(?:รับ)?|ไม่(?:มี|ได้|รับ))/g,
    'absent',
    [],
  ],
];

/** Negation that stands behind what it denies; `(?:…){0,n}` lets a particle or a noun ("認証", "인증") pass. */
const AFTER: readonly (readonly [RegExp, Standing])[] = [
  [
    /^[^。.!?\n、,,;;]{0,10}?(?:取得(?:に向け|予定|中|準備|活動)|準備中|申請中|審査中|検討中|취득 ?(?:예정|중|준비)|준비 ?중|진행 ?중|심사 ?중|(?:dang|sap|du kien) (?:lam|cho|xin|co|trong qua trinh|trien khai|hoan thien)|in progress|pending|underway|กำลัง(?:ขอ|ทำ|ดำเนินการ)|อยู่ระหว่าง|輔導中|導入中|預計)/,
    'in-progress',
  ],
  [
    /^[^。.!?\n、,,;;]{0,10}?(?:(?:が|は|も)?(?:無|な)くて(?:も|良|い)|(?:が|は|も)?不要|必要(?:は|が)?(?:な|あり?ま?せん)|必須では(?:な|あり)|問いません|問わない|(?:이|가|은|는)? ?없어도|필요 ?(?:없|하지 ?않|는 ?없)|불필요|무관|필수는? ?아니|(?:也)?(?:不強制|非必要|不需要|不用|不必)|也(?:可以?|行|沒關係)|ก็ได้|khong (?:bat buoc|can|yeu cau)|not (?:required|needed|necessary|a must)|ไม่จำเป็น|ไม่บังคับ)/,
    'not-needed',
  ],
  [
    /^[^。.!?\n、,,;;]{0,6}?(?:未取得|未対応|(?:は|が|も)?(?:無し|無い|なし|ない|無。|無$)|(?:は|が)?(?:ありません|持っていません)|(?:은|는|이|가|도)? ?(?:없음|없습|없고|없는|없다|미보유|미취득|아직)|(?:thi )?chua (?:co|duoc|lay|lam|dat)|(?:is |are )?not (?:yet )?(?:held|available|certified)|ยังไม่มี|ไม่มี|尚未|還沒)/,
    'absent',
  ],
];

/** Room for "chứng chỉ", "hệ thống" between the negation and the first fact it takes back. */
const REACH = 24;
const CLAUSE_END =
  /[.;:!?。；！？\n]|[,、,](?! ?(?:iso|iatf))|(?<![a-z])(?:nhung|tuy|but|however|song)(?![a-z])|但|が、|지만|แต่/;

export interface NegationScope {
  from: number;
  /** Where the next fact has to begin to be taken back, too. */
  to: number;
  readonly standing: Standing;
}

/** The places where something is taken back; linear, one pass a pattern. */
export function negationScopes(scan: ScanText): NegationScope[] {
  const scopes: NegationScope[] = [];
  for (const [pattern, standing, spellings] of BEFORE) {
    for (const match of scan.plain.matchAll(pattern)) {
      const word = match[1];
      if (spellings.length > 0 && word !== undefined) {
        const at = match.index + match[0].indexOf(word);
        if (!isSpelled(scan, at, at + word.length, spellings)) continue;
      }
      const from = match.index + match[0].length;
      const ahead = scan.plain.slice(from, from + REACH);
      // a bare "không" denies only the word right behind it
      const reach = word === 'khong' && match[0] === word ? 2 : (CLAUSE_END.exec(ahead)?.index ?? REACH);
      scopes.push({ from, to: from + reach, standing });
    }
  }
  return scopes.sort((a, b) => a.from - b.from);
}

const JOINT =
  /^\s?(?:[,/&+、・,]|va|and|or|nor|hoac|hay|cung nhu|と|や|および|및|이나|나|와|과|和|及|與|或|และ|หรือ)?\s?(?:chung (?:chi|nhan)\s)?$/;

/**
 * Judges spans in the order they stand: a scope takes back the first span in its reach and, through a list, the next.
 * Answers one standing a span.
 */
export function standings(scan: ScanText, spans: readonly Span[], scopes: readonly NegationScope[]): Standing[] {
  const result: Standing[] = spans.map((span, i) =>
    belongsToNext(span, spans[i + 1], scopes) ? 'held' : behind(scan, span),
  );
  // what closes a list holds for the list: "ISOもULも不要"
  for (let i = spans.length - 2; i >= 0; i -= 1) {
    if (result[i] === 'held' && result[i + 1] !== 'held' && joined(scan, spans[i]!, spans[i + 1]!))
      result[i] = result[i + 1]!;
  }
  let scope = 0;
  let reach: { readonly end: number; readonly standing: Standing } | undefined;
  spans.forEach((span, i) => {
    while (scope < scopes.length && scopes[scope]!.from <= span.from) {
      const { to, standing } = scopes[scope]!;
      if (reach === undefined || reach.end < scopes[scope]!.from || standing !== 'absent')
        reach = { end: to, standing };
      scope += 1;
    }
    if (reach !== undefined && span.from <= reach.end) {
      result[i] = reach.standing;
      const next = spans[i + 1];
      // taken once, it goes on only through a list
      reach = next !== undefined && joined(scan, span, next) ? { end: next.from, standing: reach.standing } : undefined;
    }
  });
  return result;
}

const joined = (scan: ScanText, a: Span, b: Span): boolean =>
  b.from <= a.to || (b.from - a.to < 24 && JOINT.test(scan.plain.slice(a.to, b.from)));

function behind(scan: ScanText, span: Span): Standing {
  const text = scan.plain.slice(span.to, span.to + 36);
  for (const [pattern, standing] of AFTER) if (pattern.test(text)) return standing;
  return 'held';
}

/** "ต้องมี ISO 9001 ไม่จำเป็นต้องมี IATF": the negation between two facts stands before the second, not behind the first. */
function belongsToNext(span: Span, next: Span | undefined, scopes: readonly NegationScope[]): boolean {
  if (next === undefined || next.from - span.to > 60) return false;
  return scopes.some((scope) => scope.from > span.to && scope.from <= next.from && scope.to >= next.from);
}
