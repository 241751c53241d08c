import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUpload } from '../../graphql/upload';
import { useQuery } from '../../graphql/use-query';
import { DeedOutcome } from '../../ui/deed-outcome';
import { FileField } from '../../ui/file-field';
import { FileProblems } from '../../ui/file-problems';
import { ListDifference } from '../../ui/list-difference';
import { Loaded } from '../../ui/loaded';
import { Refusal } from '../../ui/refusal';
import { useColumnName } from '../../ui/use-column-name';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedBookings, SalesNotes, TakeBackBookings } from './sales.generated';

/** The exported list of bookings, as it comes back with notes: shown first, written once it is approved. */
export function TakeBackNotes({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('sales');
  const upload = useUpload();
  const [uploadId, setUploadId] = useState<string | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const deed = useDeed(TakeBackBookings, SalesNotes);
  const approve = async (seen: string): Promise<void> => {
    if (!uploadId) return;
    const said = await deed.run({ input: { fairId, uploadId, seen } });
    if (said?.__typename !== 'TakenBackList') return;
    setDone(said.changed);
    setUploadId(null);
  };
  return (
    <Stack>
      <Text>{t('back.text')}</Text>
      <Anchor href={`/exports/bookings?fairId=${fairId}&format=xlsx`} download>
        {t('export')}
      </Anchor>
      <FileField
        label={t('back.file')}
        accept=".xlsx,.csv"
        upload={upload}
        onUploaded={(id) => {
          deed.forget();
          setDone(null);
          setUploadId(id);
        }}
      />
      {done !== null && (
        <Alert color="green" role="status">
          {t('back.done', { count: done })}
        </Alert>
      )}
      <DeedOutcome of={deed} />
      {uploadId && (
        <Compared fairId={fairId} uploadId={uploadId} busy={deed.busy} onApprove={(seen) => void approve(seen)} />
      )}
    </Stack>
  );
}

interface ComparedProps {
  readonly fairId: string;
  readonly uploadId: string;
  readonly busy: boolean;
  readonly onApprove: (seen: string) => void;
}

function Compared({ fairId, uploadId, busy, onApprove }: ComparedProps): React.ReactNode {
  const nameOfColumn = useColumnName();
  return (
    <Loaded of={useQuery(CheckEditedBookings, { input: { fairId, uploadId } })}>
      {({ checkEditedBookings: said }) => {
        if (said.__typename === 'UnusableFile')
          return <FileProblems problems={said.problems} nameOfColumn={nameOfColumn} />;
        if (said.__typename !== 'ListDifference') return <Refusal message={said.message} />;
        return (
          <ListDifference
            difference={said}
            nameOfColumn={nameOfColumn}
            busy={busy}
            onApprove={() => onApprove(said.seen)}
          />
        );
      }}
    </Loaded>
  );
}
