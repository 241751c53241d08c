/**
 * How the fictional suppliers are spread. Shares come from the project's own domain notes, where each is marked as
 * sourced, derived or assumed; most of them are assumptions.
 */
export const SUPPLIERS = 960;
export const AT_INTERNATIONAL_STANDARD = 320;

export const SECTOR_MIX = {
  'mechanical-engineering': 0.4,
  'electronics-electrical': 0.18,
  'plastics-rubber': 0.14,
  'automotive-motorcycle': 0.08,
  'textile-garment': 0.07,
  'leather-footwear': 0.03,
  'packaging-labels': 0.04,
  'high-tech': 0.04,
  'energy-material-saving': 0.02,
} as const;
export type SectorId = keyof typeof SECTOR_MIX;

export const EMPLOYEE_BAND = {
  '1-10': 0.12,
  '11-50': 0.42,
  '51-100': 0.22,
  '101-200': 0.15,
  '201-500': 0.07,
  '501+': 0.02,
};
export const FOUNDED = { min: 1990, mode: 2010, max: 2023 };
export const COMPLETENESS = { full: 0.35, partial: 0.45, minimal: 0.2 };
export const PROFILE_LANGUAGES = { vi: 0.45, 'vi+en': 0.43, 'vi+en+ja': 0.07, 'vi+en+ko': 0.03, 'vi+en+zh-Hant': 0.02 };
export const PRODUCTS_EACH = { '1': 0.1, '2': 0.25, '3': 0.3, '4': 0.2, '5': 0.1, '6': 0.05 };
export const PROCESSES_EACH = { min: 1, mode: 4, max: 10 };
export const SPOKEN = { en: 0.55, ja: 0.16, ko: 0.1, 'zh-Hant': 0.12, th: 0.01 } as const;
export const EXPORT = { none: 0.55, indirect: 0.27, direct: 0.18 };
export const INCOTERMS = { EXW: 0.18, DDP: 0.27, FOB: 0.38, CIF: 0.1, FCA: 0.05, DAP: 0.02 };
export const MARKETS = { JP: 0.4, KR: 0.2, US: 0.15, DE: 0.15, TW: 0.06, TH: 0.04 };

/** Given that a firm is at an international standard: independent draws, at least one of them. */
export const CERTIFICATES: Readonly<Record<string, { p: number; sector?: SectorId }>> = {
  'iso-9001': { p: 0.95 },
  'iso-14001': { p: 0.38 },
  'iatf-16949': { p: 0.14 },
  'iso-45001': { p: 0.1 },
  'iso-13485': { p: 0.04 },
  as9100: { p: 0.01 },
  rohs: { p: 0.3 },
  reach: { p: 0.15 },
  ul: { p: 0.05 },
  'iso-50001': { p: 0.02 },
  'oeko-tex-100': { p: 0.55, sector: 'textile-garment' },
  grs: { p: 0.3, sector: 'textile-garment' },
  lwg: { p: 0.25, sector: 'leather-footwear' },
};

type Spread = Readonly<{ min: number; mode: number; max: number }>;
interface Trade {
  readonly capacity: Spread;
  readonly moq: Spread;
  readonly leadTime: Spread;
  readonly unit: 'pcs' | 'set' | 'm';
}
const GOODS: Trade = {
  capacity: { min: 5_000, mode: 200_000, max: 5_000_000 },
  moq: { min: 100, mode: 1_000, max: 20_000 },
  leadTime: { min: 10, mode: 20, max: 35 },
  unit: 'pcs',
};
/** Quantities by group of products. */
export const TRADES: Readonly<Record<string, Trade>> = {
  'moulds-dies-jigs': {
    capacity: { min: 2, mode: 8, max: 40 },
    moq: { min: 1, mode: 1, max: 1 },
    leadTime: { min: 25, mode: 40, max: 60 },
    unit: 'set',
  },
  'machined-parts': {
    capacity: { min: 2_000, mode: 30_000, max: 500_000 },
    moq: { min: 1, mode: 100, max: 5_000 },
    leadTime: { min: 7, mode: 14, max: 21 },
    unit: 'pcs',
  },
  'sheet-metal-parts': { ...GOODS, moq: { min: 50, mode: 1_000, max: 20_000 } },
  'plastic-rubber-parts': {
    ...GOODS,
    capacity: { min: 20_000, mode: 500_000, max: 8_000_000 },
    moq: { min: 500, mode: 3_000, max: 50_000 },
  },
  'electronic-components': {
    ...GOODS,
    capacity: { min: 5_000, mode: 300_000, max: 5_000_000 },
    moq: { min: 100, mode: 2_000, max: 50_000 },
  },
  'fasteners-springs': {
    ...GOODS,
    capacity: { min: 100_000, mode: 3_000_000, max: 50_000_000 },
    moq: { min: 1_000, mode: 20_000, max: 200_000 },
  },
  'textile-materials': {
    capacity: { min: 10_000, mode: 300_000, max: 3_000_000 },
    moq: { min: 300, mode: 1_000, max: 10_000 },
    leadTime: { min: 7, mode: 15, max: 30 },
    unit: 'm',
  },
  'packaging-products': {
    ...GOODS,
    capacity: { min: 20_000, mode: 500_000, max: 5_000_000 },
    moq: { min: 500, mode: 2_000, max: 20_000 },
  },
};
export const tradeOf = (groupId: string): Trade => TRADES[groupId] ?? GOODS;
