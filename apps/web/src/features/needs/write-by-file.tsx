import { Alert, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useUpload } from '../../graphql/upload';
import { useChange } from '../../graphql/use-change';
import { useQuery } from '../../graphql/use-query';
import { inSchema } from '../../i18n/languages';
import { useReaderLanguage } from '../../i18n/use-reader-language';
import { ChangeFailure } from '../../ui/change-failure';
import { FileField } from '../../ui/file-field';
import { Loaded } from '../../ui/loaded';
import { Refusal } from '../../ui/refusal';
import { FileLines } from './file-lines';
import { lookAgain } from './look-again';
import { ImportNeeds, NeedsFile } from './needs.generated';
import type { BuyerAtFair } from './write-by-form';
import style from './needs.module.css';

/** The columns that a list may have, as `ketnoi match` calls them. */
const COLUMNS = [
  ...([
    'title',
    'text',
    'product',
    'processes',
    'materials',
    'requiredCertifications',
    'preferredCertifications',
  ] as const),
  ...(['monthlyVolume', 'unit', 'toleranceMm', 'maxLeadTimeDays', 'deadlineOn', 'confidential', 'lang'] as const),
];

/** Many needs at once: seen before they are saved, and saved all or not at all. */
export function WriteByFile({ fairId, companyId }: BuyerAtFair): React.ReactNode {
  const { t } = useTranslation('needs');
  const formats = useFormats();
  const upload = useUpload();
  const [uploadId, setUploadId] = useState<string | null>(null);
  return (
    <Stack>
      <Text>{t('file.how')}</Text>
      <Text size="sm" className={style.columns}>
        {t('file.columns')} {formats.list(COLUMNS.map((column) => t(`file.column.${column}`)))}
      </Text>
      <FileField label={t('file.label')} accept=".xlsx,.csv,.tsv" upload={upload} onUploaded={setUploadId} />
      {uploadId && <Preview key={uploadId} {...{ fairId, companyId, uploadId }} />}
    </Stack>
  );
}

function Preview({ fairId, companyId, uploadId }: BuyerAtFair & { readonly uploadId: string }): React.ReactNode {
  const { t } = useTranslation('needs');
  const formats = useFormats();
  const navigate = useNavigate();
  const told = (column: string): string => {
    const known = COLUMNS.find((one) => one === column);
    return known ? t(`file.column.${known}`) : column;
  };
  const input = { fairId, companyId, uploadId, language: inSchema(useReaderLanguage()) };
  const save = useChange(ImportNeeds);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    const said = (await save.run({ input }))?.importNeeds;
    if (said?.__typename === 'ImportedNeeds') {
      lookAgain();
      await navigate(`/fairs/${fairId}/needs`);
    } else if (said) setRefused(said.message);
  };
  return (
    <Loaded of={useQuery(NeedsFile, { input })}>
      {({ needsFile }) =>
        needsFile.__typename !== 'NeedsFilePreview' ? (
          <Refusal message={needsFile.message} />
        ) : (
          <Stack>
            {needsFile.problems.length > 0 && (
              <Alert color="red" role="alert" title={t('file.problems', { count: needsFile.problems.length })}>
                <p>{t('file.nothingSaved')}</p>
                <ul className={style.problems}>
                  {needsFile.problems.map(({ row, column, message }) => (
                    <li key={`${row} ${column} ${message}`}>
                      {formats.labelled(
                        column ? t('file.at', { row, column: told(column) }) : t('file.atRow', { row }),
                        message,
                      )}
                    </li>
                  ))}
                </ul>
              </Alert>
            )}
            <FileLines lines={needsFile.lines} wrong={needsFile.problems.map(({ row }) => row)} />
            {refused && <Refusal message={refused} />}
            <ChangeFailure failure={save.failure} />
            {needsFile.problems.length === 0 && (
              <Button size="md" loading={save.busy} className={style.start} onClick={() => void run()}>
                {t('file.save', { count: needsFile.lines.length })}
              </Button>
            )}
          </Stack>
        )
      }
    </Loaded>
  );
}
