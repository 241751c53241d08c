import type { Language } from '@ketnoi/kernel';

/** How the fictional foreign buyers are spread; most shares are assumptions of the project's domain notes. */
export const BUYERS_A_FAIR = 90;

export const COUNTRIES = { JP: 0.42, KR: 0.27, TW: 0.16, HK: 0.07, TH: 0.08 } as const;
export type BuyerCountry = keyof typeof COUNTRIES;

export const PRESENCE = { plant: 0.62, office: 0.15, abroad: 0.23 };
export const DELEGATES = { '1': 0.35, '2': 0.4, '3': 0.2, '4': 0.05 };
/** Needs a buyer: 8.5 on average. */
export const NEEDS = { '1-2': 0.12, '3-5': 0.3, '6-9': 0.28, '10-15': 0.2, '16-30': 0.1 };
export const ANNUAL_VOLUME = { '50': 0.08, '600': 0.15, '6000': 0.27, '60000': 0.32, '600000': 0.14, '2400000': 0.04 };

export const HOME_LANGUAGE: Readonly<Record<BuyerCountry, Language>> = {
  JP: 'ja',
  KR: 'ko',
  TW: 'zh-Hant',
  HK: 'zh-Hant',
  TH: 'th',
};
/** Chance that a delegate speaks English well enough; and that staff of a plant in Vietnam brings Vietnamese. */
export const ENGLISH: Readonly<Record<BuyerCountry, number>> = { JP: 0.5, KR: 0.55, TW: 0.6, HK: 0.9, TH: 0.65 };
export const VIETNAMESE_WITH_PLANT = 0.5;

export const INDUSTRIES: Readonly<Record<BuyerCountry, Readonly<Record<string, number>>>> = {
  JP: {
    'automotive-tier1': 0.16,
    'motorcycle-manufacturing': 0.08,
    'automobile-assembly': 0.06,
    'office-equipment': 0.1,
    'industrial-machinery': 0.15,
    'machine-tools-automation': 0.08,
    'home-appliances': 0.08,
    'electrical-equipment': 0.08,
    'medical-devices': 0.05,
    'agricultural-machinery': 0.04,
    'trading-sourcing': 0.08,
    'garment-export': 0.02,
    'renewable-energy': 0.02,
  },
  KR: {
    'consumer-electronics': 0.18,
    'smartphone-ict': 0.2,
    'automotive-tier1': 0.12,
    'home-appliances': 0.1,
    'electronic-components-ems': 0.12,
    'ev-battery': 0.06,
    'garment-export': 0.08,
    footwear: 0.05,
    'industrial-machinery': 0.05,
    'shipbuilding-marine': 0.04,
  },
  TW: {
    'electronic-components-ems': 0.25,
    semiconductor: 0.12,
    'bicycle-ebike': 0.12,
    'machine-tools-automation': 0.1,
    footwear: 0.13,
    'sportswear-outdoor': 0.1,
    'smartphone-ict': 0.1,
    'industrial-machinery': 0.08,
  },
  HK: {
    'trading-sourcing': 0.3,
    'consumer-electronics': 0.25,
    'garment-export': 0.2,
    'bags-leather-goods': 0.15,
    'home-appliances': 0.1,
  },
  TH: {
    'automotive-tier1': 0.4,
    'home-appliances': 0.15,
    'electrical-equipment': 0.15,
    'agricultural-machinery': 0.1,
    'trading-sourcing': 0.1,
    'industrial-machinery': 0.1,
  },
};
