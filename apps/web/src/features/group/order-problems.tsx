import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { DataTable } from '../../ui/data-table';
import type { DeedProblem } from '../../ui/use-deed';
import { ORDER_COLUMNS } from './order-columns';

interface Props {
  readonly message: string;
  readonly problems: readonly DeedProblem[];
}

/** What is wrong with a file, in the order of its rows. */
export function OrderProblems({ message, problems }: Props): React.ReactNode {
  const { t } = useTranslation('group');
  const formats = useFormats();
  /** A heading that is none of ours is told as the file has it. */
  const told = (column: string): string => {
    const known = ORDER_COLUMNS.find((one) => one === column);
    return known ? t(`heading.${known}`) : column;
  };
  const rows = [...problems]
    .sort((one, other) => (one.row ?? 0) - (other.row ?? 0))
    .map((problem, ordinal) => ({ ...problem, key: String(ordinal) }));
  return (
    <Alert color="red" role="alert" title={message}>
      <DataTable
        label={t('problems')}
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          { key: 'row', heading: t('row'), cell: ({ row }) => (row === undefined ? '' : formats.number(row)) },
          { key: 'column', heading: t('columnOf'), cell: ({ column }) => (column ? told(column) : '') },
          { key: 'message', heading: t('problem'), cell: ({ message: text }) => text },
        ]}
      />
    </Alert>
  );
}
