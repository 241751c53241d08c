import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUpload } from '../../graphql/upload';
import { ChangeFailure } from '../../ui/change-failure';
import { FileField } from '../../ui/file-field';
import { Refusal } from '../../ui/refusal';
import { useDeed } from '../../ui/use-deed';
import { ImportPriorityPoints } from './draws.generated';

interface Props {
  readonly fairId: string;
  readonly onDone: () => void;
}

/** Points by which firms are preferred, from a list: all of it, or nothing and what is wrong in which row. */
export function PointsFile({ fairId, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('draws');
  const upload = useUpload();
  const deed = useDeed(ImportPriorityPoints);
  const [companies, setCompanies] = useState<number | null>(null);
  const take = async (uploadId: string): Promise<void> => {
    setCompanies(null);
    const said = await deed.run({ fairId, uploadId });
    if (said?.__typename !== 'SetPriorityPoints') return;
    setCompanies(said.companies);
    onDone();
  };
  return (
    <>
      <FileField
        label={t('points.title')}
        description={t('points.text')}
        accept=".xlsx,.csv"
        upload={upload}
        onUploaded={(uploadId) => void take(uploadId)}
      />
      {companies !== null && <Text role="status">{t('points.done', { count: companies })}</Text>}
      {deed.refused && (
        <Refusal message={deed.refused}>
          <ul>
            {deed.problems.map(({ row, column, message }, ordinal) => (
              <li key={ordinal}>
                <strong>{t('points.row', { row, column: column ?? '' })}</strong> {message}
              </li>
            ))}
          </ul>
        </Refusal>
      )}
      <ChangeFailure failure={deed.failure} />
    </>
  );
}
