import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DataColumn, DataTable } from './data-table';
import { FileProblems, type FileProblem } from './file-problems';
import style from './list-difference.module.css';

interface Change {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

interface Props {
  readonly difference: {
    readonly changes: readonly Change[];
    readonly conflicts: readonly Change[];
    readonly problems: readonly FileProblem[];
  };
  readonly nameOfColumn: (column: string) => string;
  readonly busy: boolean;
  /** Absent where something else forbids it. */
  readonly onApprove?: () => void;
}

/** What an edited list would change, old and new beside each other, for somebody to approve as a whole. */
export function ListDifference({ difference, nameOfColumn, busy, onApprove }: Props): React.ReactNode {
  const { t } = useTranslation('lists');
  const { changes, conflicts, problems } = difference;
  const columns: DataColumn<Change>[] = [
    { key: 'row', heading: t('row'), isFigure: true, cell: ({ row }) => row },
    { key: 'name', heading: t('name'), cell: ({ name }) => name },
    { key: 'column', heading: t('column'), cell: ({ column }) => nameOfColumn(column) },
    { key: 'before', heading: t('before'), cell: ({ before }) => before || t('empty') },
    {
      key: 'after',
      heading: t('after'),
      cell: ({ after }) => <ins className={style.after}>{after || t('empty')}</ins>,
    },
  ];
  // One row may put several firms somewhere.
  const keyOf = ({ row, id, column }: Change): string => `${row} ${id} ${column}`;
  const stands = conflicts.length === 0 && problems.length === 0;
  return (
    <>
      {problems.length > 0 && <FileProblems problems={problems} nameOfColumn={nameOfColumn} />}
      {conflicts.length > 0 && (
        <section>
          <Title order={3} size="h5" mb="xs">
            {t('conflicts', { count: conflicts.length })}
          </Title>
          <Text mb="xs">{t('conflicts.text')}</Text>
          <DataTable
            label={t('conflicts', { count: conflicts.length })}
            columns={columns}
            rows={conflicts}
            keyOf={keyOf}
          />
        </section>
      )}
      {(changes.length > 0 || stands) && (
        <Title order={3} size="h5" mb="xs">
          {changes.length > 0 ? t('changes', { count: changes.length }) : t('noChanges')}
        </Title>
      )}
      {changes.length > 0 && (
        <DataTable label={t('changes', { count: changes.length })} columns={columns} rows={changes} keyOf={keyOf} />
      )}
      {changes.length > 0 && stands && onApprove && (
        <div>
          <Button size="md" loading={busy} onClick={onApprove}>
            {t('approve', { count: changes.length })}
          </Button>
        </div>
      )}
    </>
  );
}
