/**
 * Words of the six languages that name no trade: beside the small words, those of courtesy and reference that letters are
 * full of, and what profiles call their parts (process, material, quantity). They are left out of what an organiser is asked to map, whatever language the text is in;
 * similarity of texts does not look at them. Vietnamese ones are syllables, and none that also begins a term (`bao bì`,
 * `cách điện`, `chính xác`, `kính`). Folded like the small words, for texts without marks only where nothing else is meant.
 */
import { isSmallWord } from './small-words.js';

const VIETNAMESE =
  'ai anh ạ ấy biết bị bạn bây bất các càng chẳng chị chưa chứ cô cứ dù dưới đâu đấy đều điều đó giúp gì gửi hết hiện hoàn hôm họ khác khỏi kể liệu lúc luôn mình nào nay này ngay nhau nhất nơi ông phải phía quá quý rằng rồi sao sẽ sự tất thật thế thôi thưa thường tuy vài vậy việc vừa vâng xong ừ chuyên chứng khai nghệ triển';
const ENGLISH =
  'above across again against almost already although always among another anyone anything around available because been before being believe below between both bring business came cannot company could currently dear does done down during either else enough etc even ever every everything find following from further gave give given gladly great hello here hereby herewith hers herself himself how however including include includes including indeed inside instead interested itself just kind kindly know known last least less like likely look looks made main mainly make makes making many matter maybe mine moreover most much myself near nearly neither never next none nor nothing now often once ones onto order other others otherwise ours ourselves outside part particular particularly perhaps place possible possibly preferably presently provide provided provides quite rather regarding regards related respectively same several shall should show similar since sincerely some somebody someone something soon still such suitable sure take takes than thank thanks them themselves then there therefore these they thing things think those though through thus together took toward towards type types unless until upon used useful using usually various very want wanted wants ways went were what whatever when where whereas whether which while whole whom whose will wish without work works would yours yourself best high first second third capacities capacity certificate certificates certification certified delivery dimension dimensions drawing drawings manufacturer manufacturers manufacture manufacturing material materials price prices process processes produce production quality quantities quantity specification specifications specialise specialize supplier suppliers tolerance tolerances';
const JAPANESE =
  '弊社 当社 御社 貴社 我社 他社 各社 自社 以外 以降 以前 以内 以上 以下 未満 全て 全部 一部 各種 他 約 等 及び 並び 並びに 又は 若しくは 但し 特に 主に 今後 今回 今年 来年 現在 先日 下記 上記 次回 可否 問い 問い合わせ 問合せ 連絡 詳細 内容 情報 願い お願い 宜しく 致し 致します 頂き 頂け 頂ける 下さい 求め 求める 探し 探す 考え 行う 行い 行っ 出来 出来る 有り 無し 無い 場合 際 時 程度 可能 必要 必須 希望 検討 予定 対応 歓迎 募集 案件 期間 時間 毎月 毎年 月間 年間 相手 皆様 担当 担当者 お世話 世話 拝啓 敬具 前略 株式会社 加工 工程 材料 材質 数量 寸法 仕様 図面 品質 価格 単価 納期 見積 見積り 公差 認証 取得 製造 生産 能力 調達 発注 専門 含む 含み 付き';
const KOREAN =
  '그리고 그러나 또한 또는 혹은 및 등을 등의 위해 위한 위하여 대한 대해 대하여 통해 통한 따라 따른 관련 관한 경우 경우에 있는 있어 있으며 없는 하는 하며 하고 되는 되며 된다 한다 합니다 됩니다 입니다 있습니다 없습니다 바랍니다 부탁드립니다 감사합니다 주세요 주십시오 저희 저희는 당사 당사는 귀사 우리 우리는 모든 다른 같은 매우 정도 이상 이하 미만 초과 까지 부터 에서 으로 에게 현재 매월 매년 월간 연간 주로 특히 기타 약간 보통 약 각종 여러 업체 업체를 회사 회사를 필요한 필요합니다 가능한 가능하면 원합니다 찾고 찾습니다 문의 연락 담당자 안녕하세요 있으면 됩니다만 하지만 때문에 아래 위의 다음 공정 재질 재료 소재 인증 제조 생산 가공 수량 공차 납기 품질 가격 견적 도면 사양 보유 전문 포함 포함한 포함하여';
const CHINESE =
  '我們 我方 我司 本公司 貴司 貴公司 貴方 您好 你們 他們 這個 這些 那些 如果 因為 所以 由於 對於 關於 根據 按照 通過 透過 進行 提供 可以 能夠 可能 需要 必須 應該 目前 現在 以上 以下 以內 左右 大約 每月 每年 每日 其他 其它 所有 任何 非常 沒有 謝謝 感謝 敬請 請問 聯絡 聯繫 洽詢 歡迎 尋找 希望 正在 已經 包括 包含 例如 主要 相關 特別 同時 另外 之間 之後 之前 以及 或者 並且 而且 但是 不過 只要 如有 有關 若干 各種 多種 一些 一個 公司 廠商 先生 小姐 尤其 優先 最好 方面 部分 情況 時間 製程 材料 材質 認證 具備 製造 生產 加工 專門 數量 公差 交期 品質 價格 報價 圖面 規格 產能 採購';
const THAI =
  'และ หรือ แต่ ที่ ซึ่ง อัน ของ ใน บน จาก ถึง ให้ ได้ ไม่ มี เป็น อยู่ คือ จะ ต้อง ควร สามารถ เพื่อ โดย กับ แก่ ต่อ ตาม ด้วย แล้ว ยัง ก็ นี้ นั้น ทุก แต่ละ ทั้ง อื่น อื่นๆ มาก น้อย กว่า ที่สุด เรา บริษัท ท่าน คุณ ผม ดิฉัน ครับ ค่ะ ขอ โปรด กรุณา ขอบคุณ ติดต่อ ต้องการ หา มองหา ประมาณ ภายใน ภายนอก ระหว่าง ก่อน หลัง ปัจจุบัน เดือน ปี วัน ชิ้น สำหรับ เกี่ยวกับ รวม รวมถึง เช่น เป็นต้น การ ความ ผู้ ผู้ผลิต หาก ถ้า เพราะ เนื่องจาก อาจ ทาง จำนวน อย่าง เท่า ส่วน เรื่อง ข้อมูล รายละเอียด สวัสดี เรียน รับ ผ่าน กระบวนการ กำลัง วัสดุ การผลิต ผลิต คุณภาพ ราคา ขนาด รับรอง ใบรับรอง มาตรฐาน ชุด คู่ เมตร';

const STOP = new Set([VIETNAMESE, ENGLISH, JAPANESE, KOREAN, CHINESE, THAI].flatMap((list) => list.split(' ')));

export const isStopWord = (word: string): boolean => isSmallWord(word) || STOP.has(word.toLowerCase());
