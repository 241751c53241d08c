import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { type DataColumn, DataTable } from '../../ui/data-table';
import type { StatementLineFragment } from './sales.generated';
import style from '../../ui/office-list.module.css';

const COLORS = { SETTLES: 'green', DOUBTFUL: 'orange', KNOWN: 'gray', OUTGOING: 'gray' } as const;

/** The lines of a statement, each with what would become of it. */
export function StatementTable({ lines }: { readonly lines: readonly StatementLineFragment[] }): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats();
  const count = (outcome: StatementLineFragment['outcome']): number =>
    lines.filter((line) => line.outcome === outcome).length;
  const columns: DataColumn<StatementLineFragment>[] = [
    { key: 'row', heading: t('row'), isFigure: true, cell: ({ row }) => row },
    { key: 'day', heading: t('day'), cell: ({ bookedOn }) => formats.day(bookedOn) },
    { key: 'amount', heading: t('amount'), isFigure: true, cell: ({ amount }) => formats.money(amount) },
    { key: 'content', heading: t('content'), cell: ({ content }) => content },
    {
      key: 'outcome',
      heading: t('outcome'),
      cell: ({ outcome, doubtText }) => (
        <>
          <Badge variant="light" tt="none" color={COLORS[outcome]}>
            {t(`outcome.${outcome}`)}
          </Badge>
          {doubtText && <div className={style.second}>{doubtText}</div>}
        </>
      ),
    },
    {
      key: 'reference',
      heading: t('reference'),
      cell: ({ reference }) => reference && <span className={style.code}>{reference}</span>,
    },
  ];
  return (
    <>
      <Text>
        {t('statement.sum', {
          settles: formats.number(count('SETTLES')),
          doubtful: formats.number(count('DOUBTFUL')),
          known: formats.number(count('KNOWN')),
          outgoing: formats.number(count('OUTGOING')),
        })}
      </Text>
      <DataTable label={t('statement.file')} columns={columns} rows={lines} keyOf={({ row }) => `${row}`} />
    </>
  );
}
