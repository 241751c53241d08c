import { useTranslation } from 'react-i18next';

const COLUMNS = ['reference', 'taxCode', 'series', 'number', 'issuedOn'] as const;

/** What a column of a list of invoices is called; another one is told as the file says it. */
export function useInvoiceColumn(): (column: string) => string {
  const { t } = useTranslation('sales');
  return (column) => {
    const known = COLUMNS.find((one) => one === column);
    return known ? t(`invoice.${known}`) : column;
  };
}
