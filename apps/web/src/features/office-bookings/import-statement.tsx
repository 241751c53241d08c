import { Alert, Anchor, Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUpload } from '../../graphql/upload';
import { useQuery } from '../../graphql/use-query';
import { DeedOutcome } from '../../ui/deed-outcome';
import { FileField } from '../../ui/file-field';
import { FileProblems } from '../../ui/file-problems';
import { Loaded } from '../../ui/loaded';
import { Refusal } from '../../ui/refusal';
import { useDeed } from '../../ui/use-deed';
import {
  CheckStatement,
  ImportStatement as Import,
  type ImportStatementMutationVariables,
  SalesRequests,
  SalesTransfers,
  TransfersAtWork,
} from './sales.generated';
import { StatementTable } from './statement-table';

type Input = ImportStatementMutationVariables['input'];

/** A bank's statement: shown line by line with what would become of each, and imported once somebody says so. */
export function ImportStatement({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('sales');
  const upload = useUpload();
  const [uploadId, setUploadId] = useState<string | null>(null);
  const [currency, setCurrency] = useState<Input['currency']>('VND');
  const [done, setDone] = useState<string | null>(null);
  const deed = useDeed(Import, TransfersAtWork, SalesTransfers, SalesRequests);
  const importIt = async (input: Input): Promise<void> => {
    const said = await deed.run({ input });
    if (said?.__typename !== 'ImportedStatement') return;
    setDone(said.known ? t('statement.known') : t('statement.done', { count: said.fresh }));
    setUploadId(null);
  };
  return (
    <Stack>
      <Text>{t('statement.text')}</Text>
      <NativeSelect
        label={t('currency')}
        value={currency}
        data={['VND', 'USD']}
        onChange={({ currentTarget }) => setCurrency(currentTarget.value as Input['currency'])}
      />
      <FileField
        label={t('statement.file')}
        accept=".xlsx,.csv"
        upload={upload}
        onUploaded={(id) => {
          deed.forget();
          setDone(null);
          setUploadId(id);
        }}
      />
      {done && (
        <Alert color="green" role="status">
          <Text size="sm">{done}</Text>
          <Anchor component={Link} to="?tab=transfers" size="sm">
            {t('statement.toTransfers')}
          </Anchor>
        </Alert>
      )}
      <DeedOutcome of={deed} />
      {uploadId && (
        <Checked
          input={{ fairId, currency, uploadId }}
          busy={deed.busy}
          onImport={() => void importIt({ fairId, currency, uploadId })}
        />
      )}
    </Stack>
  );
}

interface CheckedProps {
  readonly input: Input;
  readonly busy: boolean;
  readonly onImport: () => void;
}

function Checked({ input, busy, onImport }: CheckedProps): React.ReactNode {
  const { t } = useTranslation('sales');
  return (
    <Loaded of={useQuery(CheckStatement, { input })}>
      {({ checkBankStatement: said }) => {
        if (said.__typename === 'UnusableFile')
          return <FileProblems problems={said.problems} nameOfColumn={(column) => column} />;
        if (said.__typename !== 'StatementPreview') return <Refusal message={said.message} />;
        const fresh = said.lines.filter(({ outcome }) => outcome !== 'KNOWN').length;
        return (
          <>
            <StatementTable lines={said.lines} />
            {fresh > 0 && (
              <Button size="md" loading={busy} onClick={onImport}>
                {t('statement.import', { count: fresh })}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
