import { useTranslation } from 'react-i18next';

/** Names of what stands in the taxonomy, in the reader's language; what is not named there is told as it is. */
export function useTaxonomy(): (id: string) => string {
  const { t } = useTranslation('taxonomy');
  return (id) => t(id, { defaultValue: id });
}
