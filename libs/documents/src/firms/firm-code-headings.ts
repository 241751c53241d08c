/** What the column may be called in which firms of other countries are named by the number of their register. */
export const FIRM_CODE_HEADINGS = [
  'Tax code or registration number',
  'Mã số thuế hoặc số đăng ký',
  '税コードまたは法人番号',
  '세금 코드 또는 사업자등록번호',
  '稅號或登記號碼',
  'เลขประจำตัวผู้เสียภาษีหรือเลขทะเบียน',
  'Registration number',
  'Số đăng ký',
  '法人番号',
  '登録番号',
  '사업자등록번호',
  '등록번호',
  '統一編號',
  '登記號碼',
  'เลขทะเบียนนิติบุคคล',
  'เลขทะเบียน',
];
