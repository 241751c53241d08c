import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeFailure } from '../../ui/change-failure';
import { Dialog } from '../../ui/dialog';
import { Refusal } from '../../ui/refusal';
import type { InHand } from './aim';
import type { HandWork } from './use-hand-work';

interface Props {
  readonly open: boolean;
  readonly inHand: InHand;
  readonly work: HandWork;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Keeps the two companies apart from now on, with a reason for those who read the log. */
export function KeepApart({ open, inHand, work, onClose, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  const [reason, setReason] = useState('');
  const run = async (): Promise<void> => {
    if (await work.keepApart(inHand, reason)) onDone();
  };
  return (
    <Dialog open={open} label={t('keepApart')} onClose={onClose}>
      <Title order={2} size="h4">
        {t('keepApart')}
      </Title>
      <Text my="sm">{t('keepApart.about', { names: inHand.companies.map(({ name }) => name).join(' – ') })}</Text>
      <TextInput
        label={t('keepApart.reason')}
        maxLength={200}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {work.refused && <Refusal message={work.refused.message} />}
      <ChangeFailure failure={work.failure} />
      <Group mt="md" gap="sm">
        <Button color="red.9" loading={work.busy} onClick={() => void run()}>
          {t('keepApart.do')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('giveUp')}
        </Button>
      </Group>
    </Dialog>
  );
}
