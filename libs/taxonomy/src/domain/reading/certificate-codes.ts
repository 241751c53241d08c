/**
 * How certificates are written: by number and by initials, the same in every language. Patterns run on scan text
 * (small letters, half-width). `sure: false`: initials that are also ordinary words or properties (CE, ESD, UL94);
 * they count fully only in the company of another certificate or of the word certificate itself.
 */
export interface CertificateCode {
  readonly id: string;
  readonly pattern: string;
  readonly sure: boolean;
  /** Has to be written in capitals throughout: REACH is no reach. */
  readonly capitals?: boolean;
}

/** The year of an edition, as in ISO 9001:2015. */
export const EDITION = '(?:\\s?[:/-]\\s?(?:19|20)\\d\\d)?';
const ISO = '(?:iso(?:\\s?/\\s?(?:iec|ts))?|tcvn iso)[\\s-]?';

/** Numbers that mean a certificate even alone in a list behind ISO: "ISO 9001/14001", "ISO 9001, 14001". */
export const ISO_NUMBERS: Readonly<Record<string, string>> = {
  '9001': 'iso-9001',
  '9002': 'iso-9001',
  '13485': 'iso-13485',
  '14001': 'iso-14001',
  '14064': 'iso-14064',
  '17025': 'iso-17025',
  '22163': 'iso-ts-22163',
  '27001': 'iso-27001',
  '3834': 'iso-3834',
  '45001': 'iso-45001',
  '50001': 'iso-50001',
  '16949': 'iatf-16949',
};

const code = (id: string, pattern: string, sure = true): CertificateCode => ({ id, pattern, sure });
const capitals = (id: string, pattern: string): CertificateCode => ({ id, pattern, sure: true, capitals: true });

const WIRE_STYLES =
  '10(?:07|15|61)|1185|1332|1430|1533|1569|1571|1672|2095|2464|2468|2547|2651|2725|2835|2854|20276|20549|21063|31(?:32|35)|3239|326[56]|3302|3385';

export const CERTIFICATE_CODES: readonly CertificateCode[] = [
  ...Object.entries(ISO_NUMBERS).map(([number, id]) => code(id, `${ISO}${number}(?:-\\d)?(?!\\d)`)),
  code('iatf-16949', '(?:iatf|ts|iso/ts)[\\s-]?16949|iatf(?![a-z0-9])'),
  code('as9100', '(?:as|en|jisq)[\\s-]?9100[a-d]?(?!\\d)'),
  code('nadcap', 'nadcap'),
  code('vda-6-3', 'vda[\\s-]?6[.,]3'),
  code('iso-ts-22163', 'iris(?= (?:cert|rev|rail))|iso/ts[\\s-]?22163'),
  code('esd-s20-20', '(?:ansi\\s?/\\s?)?esd[\\s-]?s?[\\s-]?20[.\\s-]20|s20[.\\s-]20|(?:iec[\\s-]?)?61340(?:-5-1)?'),
  code('esd-s20-20', 'esd(?![a-z0-9])', false),
  code('ipc-a-610', 'ipc[\\s-]?(?:a[\\s-]?)?610[a-j]?(?!\\d)'),
  code('ipc-whma-a-620', '(?:ipc(?:\\s?/\\s?whma)?[\\s-]?)(?:a[\\s-]?)?620[a-e]?(?!\\d)|whma[\\s-]?a[\\s-]?620'),
  code('rohs', 'rohs(?:\\s?[23](?!\\d))?'),
  capitals('reach', 'reach(?![a-z0-9])'),
  code('iecq-qc080000', '(?:iecq[\\s-]?)?qc[\\s-]?080000|iecq'),
  code('sa8000', 'sa[\\s-]?8000'),
  code('bsci', '(?:amfori[\\s-]?)?bsci'),
  code('sedex-smeta', 'smeta(?:[\\s-]?[46][\\s-]?pillar)?|sedex(?:\\s?/\\s?smeta)?'),
  capitals('rba', 'rba(?![a-z0-9])(?:\\s?vap)?'),
  code('rba', 'eicc(?![a-z0-9])'),
  capitals('wrap', 'wrap(?![a-z0-9])'),
  code('oeko-tex-100', 'oeko[\\s-]?tex(?:[\\s®™]*(?:standard|std\\.?)?[\\s-]?100)?'),
  code('grs', 'grs(?![a-z0-9])|global recycled? standard'),
  code('gots', 'gots(?![a-z0-9])'),
  code('bluesign', 'blue\\s?sign'),
  code('lwg', 'lwg(?![a-z0-9])|leather working group'),
  code('zdhc', 'zdhc'),
  code('fsc', 'fsc(?:[\\s™®-]?(?:coc|mix|recycled))?(?![a-z0-9])'),
  code('ul', 'ul[\\s-]?(?:listed|recogni[sz]ed|cert\\w*|mark|file|yellow card)|cul(?:us)?(?![a-z0-9])'),
  code('ul', 'ul[\\s-]?94(?:[\\s-]?(?:v[\\s-]?[0-2]|hb|5v[ab]?))?(?![a-z0-9])', false),
  // UL1007, UL2464 … name kinds of wire, and certify nothing of a firm
  capitals('ul', `ul(?![\\s-]?(?:${WIRE_STYLES})(?!\\d))(?:[\\s-]?\\d{3,5})?(?![a-z0-9])`),
  code('ce-marking', 'ce[\\s-]?mark(?:ing|ed)?|dau ce|ceマーク|ce ?마크|ce ?인증|ce ?標誌|เครื่องหมาย ce'),
  capitals('ce-marking', 'ce(?![a-z0-9])|ped(?![a-z0-9])'),
  code('jis', 'jis ?(?:マーク|mark|認証|표시|인증)|dau jis'),
  capitals('pse', 'pse(?![a-z0-9])'),
  code('ks-mark', 'ks ?(?:mark|마크|인증|認證)|dau ks'),
  code('kc-mark', 'kc ?(?:mark|마크|인증|認證)|dau kc|kcs? (?=cert)'),
  capitals('kc-mark', 'kc(?![a-z0-9])'),
  code('bsmi', 'bsmi'),
  code('tisi', 'tisi(?![a-z0-9])|มอก\\.?'),
  code('cr-qcvn', 'qcvn(?:[\\s-]?\\d{1,3}(?::\\d{4})?)?|hop quy(?: cr)?'),
  code('5s', '[56]s(?![a-z0-9])', false),
  code('kaizen', 'kaizen', false),
  code('tpm-lean', 'tpm(?![a-z0-9])|lean(?: manufacturing| production)', false),
];
