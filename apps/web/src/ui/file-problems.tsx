import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface FileProblem {
  readonly row: number;
  readonly column: string | null;
  readonly message: string;
}

interface Props {
  readonly problems: readonly FileProblem[];
  readonly nameOfColumn: (column: string) => string;
}

/** What is wrong with which place of a file; nothing of it is saved. */
export function FileProblems({ problems, nameOfColumn }: Props): React.ReactNode {
  const { t } = useTranslation('lists');
  return (
    <Alert color="orange" role="alert" mb="md" title={t('problems', { count: problems.length })}>
      <ul>
        {problems.map(({ row, column, message }, ordinal) => (
          <li key={ordinal}>
            {column === null ? t('place.row', { row }) : t('place', { row, column: nameOfColumn(column) })} {message}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
