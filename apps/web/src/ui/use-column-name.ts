import { useTranslation } from 'react-i18next';

/** The name of a column of our lists, first of those of one list; another one is told as the file says it. */
export function useColumnName(names: Partial<Record<string, string>> = {}): (column: string) => string {
  const { t } = useTranslation('lists');
  return (column) => names[column] ?? t(`column.${column}` as 'column.taxCode', { defaultValue: column });
}
