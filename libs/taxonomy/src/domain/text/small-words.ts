/** Words that carry grammar, not trade: left out of similarity and of the list of unknown words. */
const VIETNAMESE =
  'và của cho với các những một hai ba là có không được trong ngoài từ đến tới tại ở do bởi để thì mà này đó kia khi nếu vì nên rất cũng vẫn đã đang sẽ hay hoặc nhưng như theo về trên dưới vào ra lên xuống lại cả mọi mỗi từng còn chỉ thêm nữa bằng sau trước cùng gồm gần xa cần xin mong được nhận làm giao đặt cái chiếc con bộ ngày tháng năm tuần giờ khoảng tối thiểu hơn nhất nhiều ít lớn nhỏ mới cũ khách hàng công ty chúng tôi bên em qua tự riêng';
const ENGLISH =
  'the a an and or of for with without to in on at by from as is are be was were will can may must have has had do does not no yes we you they it its our your their this that these those more most less than up about per each all any some other into over under within after before also only very well good need needs required requirement please looking monthly month months week weeks day days year pcs set sets pieces';

const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
const SMALL = new Set([...VIETNAMESE.split(' '), ...VIETNAMESE.split(' ').map(fold), ...ENGLISH.split(' ')]);

export const isSmallWord = (word: string): boolean => SMALL.has(word.toLowerCase());
