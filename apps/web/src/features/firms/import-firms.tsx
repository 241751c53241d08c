import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUpload } from '../../graphql/upload';
import { useQuery } from '../../graphql/use-query';
import { FailureNotice } from '../../ui/failure-notice';
import { FileField } from '../../ui/file-field';
import { CheckedFirms } from './checked-firms';
import { FirmGroups } from './firms.generated';

/** A list of firms from a file: read and shown as soon as it is there, registered only once somebody says so. */
export function ImportFirms({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  const upload = useUpload();
  const [uploadId, setUploadId] = useState<string | null>(null);
  const [groupId, setGroupId] = useState('');
  const [joinKnown, setJoinKnown] = useState(false);
  const found = useQuery(FirmGroups, { fairId });
  const groups = found.answer?.groups;
  return (
    <Stack>
      <Text>{t('import.text')}</Text>
      <FileField label={t('import.file')} accept=".xlsx,.csv" upload={upload} onUploaded={setUploadId} />
      {found.failure && <FailureNotice failure={found.failure} retry={found.reload} />}
      <NativeSelect
        label={t('import.group')}
        value={groupId}
        data={[
          { value: '', label: t('import.group.none') },
          ...(groups?.__typename === 'Groups' ? groups.groups : []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget }) => setGroupId(currentTarget.value)}
      />
      <Checkbox
        label={t('import.joinKnown')}
        checked={joinKnown}
        onChange={({ currentTarget }) => setJoinKnown(currentTarget.checked)}
      />
      {uploadId && <CheckedFirms key={uploadId} input={{ fairId, uploadId, groupId: groupId || null, joinKnown }} />}
    </Stack>
  );
}
