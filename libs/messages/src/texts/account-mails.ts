import { defineTexts } from '../texts.js';

/** Letters about accounts. A body ends without a signature; the mailer's sender says who writes. */
export const ACCOUNT_MAIL_TEXTS = defineTexts({
  'mails.invitation.subject': {
    vi: 'Thư mời tham gia hội chợ',
    en: 'Your invitation to the trade fair',
    ja: '展示会へのご招待',
    ko: '박람회 초대장',
    'zh-Hant': '展會邀請函',
    th: 'คำเชิญเข้าร่วมงานแสดงสินค้า',
  },
  'mails.invitation.body': {
    vi: 'Xin chào,\n\nBạn được mời tham gia hội chợ với vai trò {role, select, organiser {người tổ chức} programme-officer {cán bộ chương trình} group-leader {trưởng đoàn} interpreter {phiên dịch viên} desk-staff {nhân viên quầy} other {thành viên công ty}}. Hãy mở liên kết sau để nhận lời; liên kết có hiệu lực trong {days} ngày:\n\n{link}\n\nNếu bạn không chờ thư này, hãy bỏ qua.',
    en: 'Hello,\n\nYou are invited to the trade fair as {role, select, organiser {an organiser} programme-officer {a programme officer} group-leader {a group leader} interpreter {an interpreter} desk-staff {desk staff} other {a member of your company}}. Open this link to accept; it works for {days} days:\n\n{link}\n\nIf you did not expect this letter, ignore it.',
    ja: 'こんにちは。\n\n展示会に{role, select, organiser {主催者} programme-officer {プログラム担当者} group-leader {団体リーダー} interpreter {通訳者} desk-staff {受付スタッフ} other {貴社のメンバー}}としてご招待します。次のリンクを開いてお受けください（{days}日間有効です）。\n\n{link}\n\nお心当たりのない場合は、このメールを無視してください。',
    ko: '안녕하세요.\n\n박람회에 {role, select, organiser {주최자} programme-officer {프로그램 담당자} group-leader {단체 대표} interpreter {통역사} desk-staff {안내 직원} other {회사 구성원}} 자격으로 초대합니다. 아래 링크를 열어 수락해 주세요. 링크는 {days}일 동안 유효합니다.\n\n{link}\n\n예상하지 못한 메일이라면 무시하셔도 됩니다.',
    'zh-Hant':
      '您好：\n\n誠邀您以{role, select, organiser {主辦人} programme-officer {活動專員} group-leader {團長} interpreter {口譯員} desk-staff {服務台人員} other {公司成員}}身分參加展會。請開啟以下連結接受邀請，連結於 {days} 天內有效：\n\n{link}\n\n若您並未預期收到此信，請忽略。',
    th: 'สวัสดี\n\nขอเชิญคุณเข้าร่วมงานแสดงสินค้าในฐานะ{role, select, organiser {ผู้จัดงาน} programme-officer {เจ้าหน้าที่โครงการ} group-leader {หัวหน้าคณะ} interpreter {ล่าม} desk-staff {เจ้าหน้าที่ประจำโต๊ะ} other {สมาชิกของบริษัท}} โปรดเปิดลิงก์นี้เพื่อตอบรับ ลิงก์ใช้ได้ {days} วัน:\n\n{link}\n\nหากคุณไม่ได้คาดว่าจะได้รับจดหมายนี้ โปรดเพิกเฉย',
  },
  'mails.password-reset.subject': {
    vi: 'Đặt lại mật khẩu',
    en: 'Set a new password',
    ja: 'パスワードの再設定',
    ko: '비밀번호 재설정',
    'zh-Hant': '重設密碼',
    th: 'ตั้งรหัสผ่านใหม่',
  },
  'mails.password-reset.body': {
    vi: 'Có người đã yêu cầu đặt lại mật khẩu cho địa chỉ này. Mở liên kết sau trong vòng {minutes} phút để chọn mật khẩu mới:\n\n{link}\n\nNếu không phải bạn, hãy bỏ qua thư này; mật khẩu của bạn không thay đổi.',
    en: 'Somebody asked for a new password for this address. Open this link within {minutes} minutes to choose one:\n\n{link}\n\nIf it was not you, ignore this letter; your password stays as it is.',
    ja: 'このアドレスのパスワード再設定が依頼されました。{minutes}分以内に次のリンクを開いて、新しいパスワードを設定してください。\n\n{link}\n\nお心当たりのない場合は、このメールを無視してください。パスワードは変わりません。',
    ko: '이 주소의 비밀번호 재설정이 요청되었습니다. {minutes}분 안에 아래 링크를 열어 새 비밀번호를 정해 주세요.\n\n{link}\n\n직접 요청하지 않았다면 이 메일을 무시하세요. 비밀번호는 바뀌지 않습니다.',
    'zh-Hant':
      '有人為此地址申請重設密碼。請於 {minutes} 分鐘內開啟以下連結設定新密碼：\n\n{link}\n\n若並非您本人申請，請忽略此信，您的密碼不會變更。',
    th: 'มีผู้ขอตั้งรหัสผ่านใหม่สำหรับอีเมลนี้ โปรดเปิดลิงก์นี้ภายใน {minutes} นาทีเพื่อตั้งรหัสผ่านใหม่:\n\n{link}\n\nหากไม่ใช่คุณ โปรดเพิกเฉยต่อจดหมายนี้ รหัสผ่านของคุณจะไม่เปลี่ยน',
  },
  'mails.password-changed.subject': {
    vi: 'Mật khẩu của bạn đã được thay đổi',
    en: 'Your password was changed',
    ja: 'パスワードが変更されました',
    ko: '비밀번호가 변경되었습니다',
    'zh-Hant': '您的密碼已變更',
    th: 'รหัสผ่านของคุณถูกเปลี่ยนแล้ว',
  },
  'mails.password-changed.body': {
    vi: 'Mật khẩu của tài khoản này vừa được thay đổi và mọi thiết bị khác đã bị đăng xuất. Nếu không phải bạn, hãy đặt lại mật khẩu ngay và báo cho ban tổ chức.',
    en: 'The password of this account was just changed, and all other devices were signed out. If it was not you, set a new password at once and tell the organisers.',
    ja: 'このアカウントのパスワードが変更され、他のすべての端末はサインアウトされました。お心当たりのない場合は、すぐにパスワードを再設定し、主催者にお知らせください。',
    ko: '이 계정의 비밀번호가 방금 변경되었고 다른 모든 기기에서 로그아웃되었습니다. 본인이 아니라면 즉시 비밀번호를 다시 설정하고 주최 측에 알려 주세요.',
    'zh-Hant': '此帳號的密碼剛剛已變更，其他所有裝置均已登出。若並非您本人操作，請立即重設密碼並通知主辦單位。',
    th: 'รหัสผ่านของบัญชีนี้เพิ่งถูกเปลี่ยน และอุปกรณ์อื่นทั้งหมดออกจากระบบแล้ว หากไม่ใช่คุณ โปรดตั้งรหัสผ่านใหม่ทันทีและแจ้งผู้จัดงาน',
  },
});
