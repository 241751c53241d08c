import { useTranslation } from 'react-i18next';
import { useReaderLanguage } from '../i18n/use-reader-language';
import { useTaxonomy } from '../i18n/use-taxonomy';
import { useFormats } from './use-formats';

export type Unit = 'KG' | 'M' | 'M2' | 'PAIR' | 'PCS' | 'SET' | 'T';

interface Told {
  readonly kind: string;
  readonly taxonomyId?: string | null;
  readonly amount?: number | null;
  readonly unit?: Unit | null;
}

const IN_DAYS: readonly string[] = ['LEAD_TIME_DAYS', 'MAX_LEAD_TIME_DAYS', 'PAYMENT_DAYS'];
const IN_MM: readonly string[] = ['MIN_TOLERANCE_MM', 'TOLERANCE_MM'];
/** Tolerances of a thousandth are said as such. */
const DIGITS = 4;

/** What one fact of a profile or need says, in the reader's words. */
export function useFactText(): (fact: Told) => string {
  const { t } = useTranslation('facts');
  const language = useReaderLanguage();
  const formats = useFormats();
  const name = useTaxonomy();
  return ({ kind, taxonomyId, amount, unit }) => {
    if (taxonomyId) return kind.endsWith('_MARKET') ? formats.country(taxonomyId) : name(taxonomyId);
    if (amount === null || amount === undefined) return '';
    const said = new Intl.NumberFormat(language, { maximumFractionDigits: DIGITS }).format(amount);
    if (IN_DAYS.includes(kind)) return t('days', { count: amount });
    if (IN_MM.includes(kind)) return `±${said} mm`;
    return unit ? `${said} ${t(`unit.${unit}`)}` : said;
  };
}
