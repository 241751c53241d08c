/**
 * The words around a number that say what it is. All patterns look at scan text: those named BEFORE at the stretch
 * of the same clause that ends where the number begins, those named BEHIND at the stretch that begins where the unit ends.
 */

/** "Từ 300 đôi", MOQ, 最低, 최소, ขั้นต่ำ: the smallest order. */
export const MOQ_BEFORE =
  /(?:moq|min(?:imum)?\.?(?: (?:order|lot|qty|quantity|batch|charge|run|buy))*(?: of)?|no (?:orders?|lots?|batches) (?:below|under|less than|smaller than)|khong nhan(?: don| lo)?(?: hang)?(?: le)? (?:duoi|nho hon|it hon)|at least|(?<![a-z])(?:from|starting (?:from|at))|toi thieu|it nhat|don (?:hang )?(?:nho|toi thieu|tu|vi)?|(?:chi |co the )?nhan(?: (?:tu|dat|don|hang|le|lam|gia cong|don le|duc|ep|may|dap|in))*|dat(?: (?:tu|hang|toi thieu|mua))*|(?<![a-z])tu|bat dau tu|mot lo|moi lo|(?<![a-z])lo(?: nho| tu)*|so luong(?: tu| it)?|du an(?: tu)?|van nhan|≥|>=|>|最低(?:発注|注文|訂購|起訂)?(?:数|数量|量|ロット)?|最小(?:ロット|注文|発注)(?:数|数量)?|小ロット|ロット|起訂(?:量)?|起訂|起做|최소(?: ?(?:주문|발주))?(?: ?(?:수량|량))?|소량|ขั้นต่ำ|เริ่มต้น|สั่งขั้นต่ำ)(?: ?(?:la|tu|chi|khoang|chi tu|chi can|of|is|:|は|が|から|約|은|는|是|為|(?:ของ|ที่)))* ?[(:]? ?$/;
export const MOQ_BEHIND =
  /^ ?(?:\/ ?(?:ma|mau|don|lo|size|loai|lot|order|item|品番|款|批|ロット|로트|품번)(?![a-z])|(?:mot|moi|per) (?:ma|mau|don|lo|item|order|lot|colou?r)(?![a-z])|tro len|or more|and up|up(?:wards)?(?![a-z])|min(?![a-z])|minimum|以上|から|より|起(?!算)|이상|부터|ขึ้นไป|(?:cung|van) (?:lam|nhan|duoc|chay)|まで小ロット|ロット)/;

/** "Năng lực", capacity, 生産能力, 産能: what a supplier can make. */
export const CAPACITY_BEFORE =
  /(?:nang luc(?: san xuat)?|cong suat|san luong|suc chua|kha nang(?: cung cap| san xuat)?|nang suat|capacity(?: of)?|output(?: of)?|can (?:make|produce|supply)|生産能力|生産量|能力|産能|產能|產量|생산 ?(?:능력|량)|캐파|กำลังการผลิต|กำลังผลิต)(?: ?(?:la|dat|khoang|tren|toi|den|len toi|of|about|:|は|が|約|약|은|는|是|ประมาณ|thiet ke|hien tai|toi da))* ?$/;
/** What a buyer wants of it: 数量, 수량, volume. */
export const VOLUME_BEFORE =
  /(?:volume|quantity|qty|demand|usage|needs?|so luong|nhu cau|san luong|can mua|数量|ロット数|需要|需求(?:量)?|用量|數量|수량|물량|จำนวน|ปริมาณ)(?: ?(?:la|khoang|of|about|:|は|約|약|은|는|是|ประมาณ))* ?$/;

/** Lead time: 納期, 交期, 납기, giao, tiến độ. */
export const LEAD_BEFORE =
  /(?:giao|tien do|thoi gian|hoan thanh|xong|lead[\s-]?time|deliver\w*|within|turnaround|ship\w*|(?<![a-z])in(?![a-z])|max(?:imum)?\.?|納期|リードタイム|納入|完成|量産|出荷|交期|交貨|交模|出貨|工期|量產|完工|(?<![a-z0-9])t[01](?:-t1)?|납기|납품|초도|양산|생산|제작|리드 ?타임|ส่ง(?:มอบ|ของ|งาน)?|ภายใน|ระยะเวลา|กำหนดส่ง|กำหนด|loat|hang)(?:[^.。;；,、\d]{0,18})$/;
export const LEAD_BEHIND =
  /^ ?(?:giao|cho t\d|xong|co hang|la (?:co|xong)|hoan thanh|lead|deliver\w*|max|or less|from|after|sau khi|ke tu|tu (?:khuon|khi|ngay)|lan dau|thu nghiem|ke ca|gom|以内|以下|で(?:納|出荷|完成|量産)|納期|リードタイム|內|内|交|出貨|이내|안에|내(?: |$)|납기|납품|소요|หลัง|moi bo|\/ ?(?:bo|khuon|don|set))/;
/** Days that are no lead time of the series: samples, repeat orders, trial moulds. */
export const SAMPLE_BEFORE =
  /(?:mau|sample\w*|prototyp\w*|tai dat|dat lai|repeat|khuon(?: tu lam| nhanh)?|試作|サンプル|リピート|打樣|樣品|送樣|샘플|시작품|재주문|ตัวอย่าง)(?:[^.。;；,、\d]{0,12})$/;
export const SAMPLE_BEHIND =
  /^[^.。;；,、\d]{0,6}?(?:送樣|打樣|で試作|試作|cho mau|(?:for|per) samples?|샘플|สำหรับตัวอย่าง)/;
/** Days of something else altogether. */
export const NO_LEAD_BEFORE =
  /(?:(?<![a-z])(?:bao hanh|thanh toan|cong no|tra loi|phan hoi|doi lai|giu hang|bao gia|warrant\w*|payment|credit|net|respond\w*|reply|aging|lao hoa|thu|test|trong vong|toi da|kho|moi tuan|mot tuan)(?![a-z])|支払|保証|保管|月結|付款|帳期|保固|回覆|試験|결제|보증|회신|시험|รับประกัน|ชำระ|เครดิต|ทดสอบ)(?:[^.。;；,、\d]{0,18})$/;
export const NO_LEAD_BEHIND =
  /^ ?(?:\/ ?tuan|mot tuan|moi tuan|trong tuan|a week|per week|可談|付款|払い|結帳|결제|試験|시험|保証|보증|warranty|credit|net)/;

/** ±, dung sai, 公差, 精度, 寸法: how exact. Words that name a size as well (寸法 0.3, 尺寸 0.2) need a small value. */
export const TOLERANCE_BEFORE =
  /(?:dung sai|sai so|sai lech|do sai|lech|(?:do )?chinh xac|do dao|do phang|do tron|do dong (?:tam|truc)|do vuong goc|do song song|an khop|vi tri|khe ho|tolerance|accura\w+|precision|runout|within|clearance|公差|精度|誤差|平面度|真円度|真圓度|同軸度|同心度|位置度|平行度|直角度|クリアランス|すき間|隙間|間隙|位置|공차|정밀도|오차|평면도|진원도|동심도|위치도|정도|위치|틈새|พิกัด(?:ความเผื่อ)?|คลาดเคลื่อน|ความแม่นยำ|ความเที่ยงตรง|เผื่อ)(?:[^.。;；,、\d±]{0,20})(?:±|\+\/-|\+-)? ?$/;
export const LOOSE_TOLERANCE_BEFORE =
  /(?:kich thuoc|hinh dang|duong kinh|duong(?: mach)?|giu|phoi|line|寸法|外径|内径|線幅|鋳肌|치수|외경|선폭|尺寸|線寬|線宽|ขนาด)(?:[^.。;；,、\d±]{0,14})(?:±|\+\/-|\+-)? ?$/;
export const TOLERANCE_BEHIND =
  /^ ?(?:tolerance|accuracy|is fine|is ok|以内|程度|精度|公差|くらい|管理|で可|이내|정도|内|ก็ได้)/;
/** Sizes and thicknesses that a small number may be instead. */
export const SIZE_BEFORE =
  /(?:ø|φ|⌀|phi|day|do day|dia(?:meter)?\.?|thick\w*|pitch|size|mo-?dun|modul[eo]?|(?<![a-z])t|(?<![a-z])m|khoan|buoc|板厚|厚さ|厚み|線径|ピッチ|モジュール|厚度|線徑|厚|模數|두께|선경|피치|모듈|หนา|เส้นผ่านศูนย์กลาง|ลวด|tu|den|dien tro|nhiet|trong luong|nang|x|×) ?$/;

/** Machines whose tonnage is told: "máy ép 180–1600 tấn", 350T 성형기. */
export const PRESS_NEAR =
  /(?:may (?:ep|dap|dot|duc|thu|chan|uon)|(?<![a-z])(?:ep|dap|dot|chan)(?![a-z])|press|machine|tonnage|clamp|プレス|成形機|鋳造機|型締|프레스|사출기|성형기|다이캐스팅|형체|沖床|射出機|成型機|壓鑄機|衝床|噸位|鎖模|เครื่อง(?:ฉีด|ปั๊ม|เพรส|หล่อ))/;
