import { useTranslation } from 'react-i18next';

/** The name of a column of our lists; another one is told as the file says it. */
export function useColumnName(): (column: string) => string {
  const { t } = useTranslation('lists');
  return (column) => t(`column.${column}` as 'column.taxCode', { defaultValue: column });
}
