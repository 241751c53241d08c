import { fileProblem } from '@ketnoi/booth-allocation';
import { PlanUnreadable } from '../drawing-board.js';

/** Encodings by the code page that a drawing names, where it is not UTF-8. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  ANSI_874: 'windows-874',
  ANSI_932: 'shift_jis',
  ANSI_936: 'gbk',
  ANSI_949: 'euc-kr',
  ANSI_950: 'big5',
  ANSI_1250: 'windows-1250',
  ANSI_1251: 'windows-1251',
  ANSI_1252: 'windows-1252',
  ANSI_1258: 'windows-1258',
};

/** The text of a DXF. Drawings since 2007 are in UTF-8; older ones name their code page near the beginning. */
export function decodeDxf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 20_000));
  if (/^AC10\d\d/.test(head) || head.startsWith('AutoCAD Binary DXF'))
    throw new PlanUnreadable(fileProblem('plan-file-not-text'));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const page = /\$DWGCODEPAGE\s+3\s+(\w+)/.exec(head)?.[1].toUpperCase() ?? '';
    const encoding = CODE_PAGES[page];
    if (!encoding) throw new PlanUnreadable(fileProblem('plan-file-encoding'));
    return new TextDecoder(encoding).decode(bytes);
  }
}
