/** Words that carry grammar, not trade: left out of similarity and of the list of unknown words. */
const VIETNAMESE =
  'và của cho với các những một hai ba là có không được trong ngoài từ đến tới tại ở do bởi để thì mà này đó kia khi nếu vì nên rất cũng vẫn đã đang sẽ hay hoặc nhưng như theo về trên dưới vào ra lên xuống lại cả mọi mỗi từng còn chỉ thêm nữa bằng sau trước cùng gồm gần xa cần xin mong được nhận làm giao đặt cái chiếc con bộ ngày tháng năm tuần giờ khoảng tối thiểu hơn nhất nhiều ít lớn nhỏ mới cũ khách hàng công ty chúng tôi bên em qua tự riêng';
const ENGLISH =
  'the a an and or of for with without to in on at by from as is are be was were will can may must have has had do does not no yes we you they it its our your their this that these those more most less than up about per each all any some other into over under within after before also only very well good need needs required requirement please looking would could should plus needed welcome also monthly month months week weeks day days year pcs set sets pieces';

const OTHERS =
  '以上 以下 以内 程度 必須 不要 必要 可能 希望 予定 対応 会社 場合 現在 今回 弊社 御社 尚可 委託 検討 開始 전용 이상 이하 이내 이며 필요 없습니다 있습니다 있으면 좋습니다 합니다 찾습니다 안녕하세요 가능 가능한 업체 바랍니다 부탁드립니다 원합니다 입니다 我們 正在 尋找 需要 以上 以內 可以 希望 廠商 以及 提供 每月 目前 ต้องการ ต้อง ไม่ มี และ ภายใน ผู้ผลิต ส่ง เดือน ชิ้น ละ หนา ได้ ให้ ของ ที่';
const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
const SMALL = new Set([
  ...VIETNAMESE.split(' '),
  ...VIETNAMESE.split(' ').map(fold),
  ...ENGLISH.split(' '),
  ...OTHERS.split(' '),
]);

export const isSmallWord = (word: string): boolean => SMALL.has(word.toLowerCase());
