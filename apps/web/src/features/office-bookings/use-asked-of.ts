import { useTranslation } from 'react-i18next';
import type { SalesRequestFragment } from './sales.generated';

type AskedOf = SalesRequestFragment['askedOf'];

/** For whom a request asks, and for which booths: the first firm of many by name. */
export function useAskedOf(): (askedOf: AskedOf) => string {
  const { t } = useTranslation('sales');
  return (askedOf) => {
    const booths = new Map<string, string[]>();
    for (const { companyName, boothNumber } of askedOf)
      booths.set(companyName, [...(booths.get(companyName) ?? []), boothNumber]);
    const named = [...booths].map(([company, numbers]) => t('request.firm', { company, booths: numbers.join(', ') }));
    if (named.length <= 2) return named.join('; ');
    return t('request.firms', { first: named[0], count: named.length - 1 });
  };
}
