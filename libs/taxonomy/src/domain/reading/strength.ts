/**
 * Whether a need requires a certificate or would like it. Words of liking stand behind ("FSCであれば尚可", "加分", "우대")
 * or before ("preferably", "ưu tiên"); without any, a certificate that a buyer names is required.
 */
import type { ScanText } from '../text/scan-text.js';

/** Behind, up to the end of the clause; the nearer word wins. */
const LIKED_BEHIND =
  /^[^。.!?\n;；]{0,16}?(?:尚可|なお可|任意|歓迎|あれば|嬉しい|望ましい|優遇|できれば|だと助か|加分|更好|更佳|尤佳|優先|為佳|佳|最好|우대|있으면|선택|선호|가점|좋겠|あると良|あるとよ|なら可|보유 ?시|ยิ่งดี|จะดี|ถ้ามี|preferred|preferable|optional|(?:a |be )plus|nice to have|welcome|desirable|an advantage|appreciated|uu tien|cang tot|la loi the|neu co)/;
/**
 * Words that say much else besides, and so count only where they follow at once: a wish for a maker that holds it
 * ("ISO9001取得のメーカーを希望") asks for it.
 */
const LIKED_AT_ONCE = /^ ?(?:取得|認証|인증|보유 ?업체|보유)*[をがは은는을를이가]? ?(?:希望|우선|권장|desired|a bonus)/;
const LIKED_BEFORE =
  /(?:preferably|ideally|nice to have:?|(?:a )?bonus:?|uu tien(?: co| nha cung cap co)?|neu co|tot nhat(?: la)?|できれば|可能であれば|最好(?:有|是)?|優先考慮|有最好|가능하면|ถ้ามี|ถ้าเป็นไปได้)[^。.!?\n;；、,，]{0,12}$/;
const NEEDED_BEHIND =
  /^[^。.!?\n;；]{0,24}?(?:必須|必備|必要|要有|需|必需|필수|필요|필히|required|essential|mandatory|must|necessary|bat buoc|จำเป็น|ต้อง(?:มี|ได้))/;
const NEEDED_BEFORE =
  /(?:must (?:have|hold|be)|require[sd]?:?|need(?:s|ed)?|ต้อง(?:มี|ได้)?|bat buoc(?: co)?|yeu cau(?: co)?|phai co|必須|需(?:要|有)?|須有?)[^。.!?\n;；、,，]{0,14}$/;

/** `until`: where the next certificate begins, whose words are not this one's. */
export function strengthOf(
  scan: ScanText,
  from: number,
  to: number,
  until: number,
): 'required' | 'preferred' | undefined {
  const behind = scan.plain.slice(to, Math.min(to + 48, until));
  const before = scan.plain.slice(Math.max(0, from - 40), from);
  const liked = LIKED_BEHIND.exec(behind);
  const needed = NEEDED_BEHIND.exec(behind);
  if (liked !== null && (needed === null || liked[0].length < needed[0].length)) return 'preferred';
  if (needed !== null) return 'required';
  if (LIKED_AT_ONCE.test(behind)) return 'preferred';
  if (LIKED_BEFORE.test(before)) return 'preferred';
  return NEEDED_BEFORE.test(before) ? 'required' : undefined;
}
