import { isTaxCode, normalTaxCode, withoutSeparators } from './tax-code.js';

/**
 * The number by which a country's register knows a firm. Of Vietnam it is the tax code as it stands; of any other country
 * it is kept with the country in front, `JP7000012050002`: so one column and one unique key keep a firm once, and ten
 * digits of Korea are never taken for ten of Vietnam.
 */
interface Register {
  readonly digits: number;
  readonly fits: (code: string) => boolean;
}

const REGISTERS: Readonly<Record<string, Register>> = {
  /**
   * 法人番号. The first digit checks the others: 9 minus (their sum, weighted 1 2 1 2 … from the right, modulo 9).
   * 法人番号の指定等に関する省令 (Ministry of Finance ordinance 70 of 2014), article 2; National Tax Agency, チェックデジットの計算.
   */
  JP: { digits: 13, fits: (code) => Number(code[0]) === 9 - (weighted(code.slice(1), [2, 1]) % 9) },
  /**
   * 사업자등록번호, written 3-2-5. Weighted 1 3 7 1 3 7 1 3 5 1, with the tens of the ninth product once more, it is a
   * multiple of 10. National Tax Service; OECD, tax identification numbers, Korea.
   */
  KR: {
    digits: 10,
    fits: (code) =>
      (weighted(code, [1, 3, 7, 1, 3, 7, 1, 3, 5, 1]) + Math.floor((Number(code[8]) * 5) / 10)) % 10 === 0,
  },
  /**
   * 統一編號. The digits of its products with 1 2 1 2 1 2 4 1 sum up to a multiple of 5, until March 2023 of 10; a seventh
   * digit 7 may count one more. Fiscal Information Agency of the Ministry of Finance, 營利事業統一編號檢查碼邏輯修正說明.
   */
  TW: {
    digits: 8,
    fits: (code) => {
      const products = [1, 2, 1, 2, 1, 2, 4, 1].map((weight, i) => weight * Number(code[i]));
      const sum = products.reduce((all, product) => all + Math.floor(product / 10) + (product % 10), 0);
      return sum % 5 === 0 || (code[6] === '7' && (sum + 1) % 5 === 0);
    },
  },
  /**
   * The 8 digits of the business registration, for companies the Unique Business Identifier since December 2023; nothing
   * checks them. Inland Revenue Department and Companies Registry; the government's common schema COM000006.
   */
  HK: { digits: 8, fits: () => true },
  /**
   * เลขทะเบียนนิติบุคคล, the firm's tax number, too. The last digit is that of 11 minus (the others weighted 13 12 … 2,
   * modulo 11). Department of Business Development; Revenue Department.
   */
  TH: {
    digits: 13,
    fits: (code) =>
      (11 - (weighted(code.slice(0, 12), [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(code[12]),
  },
};

const HOME = 'VN';
/** Of countries whose rule is not known here; as long as the column beside the country. */
const OTHERS = /^[A-Z0-9]{2,14}$/;
/** Those registered for the Japanese consumption tax write a T before the number. */
const CONSUMPTION_TAX = /^T(?=\d{13}$)/;

/** The form in which a firm's code is kept and compared, right or not. */
export function normalFirmCode(text: string, country: string): string {
  if (country === HOME) return normalTaxCode(text);
  const folded = withoutSeparators(text);
  const bare = folded.startsWith(country) ? folded.slice(country.length) : folded;
  return country + (country === 'JP' ? bare.replace(CONSUMPTION_TAX, '') : bare);
}

/** Whether a code in its normal form can be one of that country's register. */
export function isFirmCode(code: string, country: string): boolean {
  if (country === HOME) return isTaxCode(code);
  return code.startsWith(country) && fits(code.slice(country.length), country);
}

/** Everything that a bare number could be in the registers whose rule is known. */
export const registeredAbroad = (text: string): readonly string[] =>
  Object.keys(REGISTERS)
    .map((country) => normalFirmCode(text, country))
    .filter((code) => isFirmCode(code, code.slice(0, 2)));

function fits(bare: string, country: string): boolean {
  if (!(country in REGISTERS)) return OTHERS.test(bare);
  const { digits, fits: checks } = REGISTERS[country];
  return bare.length === digits && /^\d+$/.test(bare) && checks(bare);
}

const weighted = (digits: string, weights: readonly number[]): number =>
  [...digits].reduce((sum, digit, i) => sum + Number(digit) * weights[i % weights.length], 0);
