import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { useDeed } from '../../ui/use-deed';
import type { About } from './request';
import { AnswerRequest, RequestsBy, WaitingForMe, WithdrawRequest } from './requests.generated';

interface Props {
  readonly about: About & { readonly requestId: string };
  readonly how: 'withdraw' | 'callOff';
}

/** Takes a wish or a yes back. It cannot be taken up again, so it is asked once more. */
export function CallOff({ about, how }: Props): React.ReactNode {
  const { t } = useTranslation('requests');
  const [open, setOpen] = useState(false);
  const withdraw = useDeed(WithdrawRequest, RequestsBy, WaitingForMe);
  const decline = useDeed(AnswerRequest, RequestsBy, WaitingForMe);
  const run = async (): Promise<void> => {
    const said = how === 'withdraw' ? await withdraw.run(about) : await decline.run({ ...about, answer: 'DECLINED' });
    if (said) setOpen(false);
  };
  return (
    <>
      <Button variant="light" onClick={() => setOpen(true)}>
        {t(how)}
      </Button>
      <Dialog open={open} label={t(how)} onClose={() => setOpen(false)}>
        <Stack>
          <Title order={2} size="h3">
            {t(how)}
          </Title>
          <Text>{how === 'withdraw' ? t('withdraw.text') : t('callOff.text')}</Text>
          <DeedOutcome of={withdraw} />
          <DeedOutcome of={decline} />
          <Button size="md" loading={withdraw.busy || decline.busy} onClick={() => void run()}>
            {t(how)}
          </Button>
          <Button size="md" variant="default" onClick={() => setOpen(false)}>
            {t('keep')}
          </Button>
        </Stack>
      </Dialog>
    </>
  );
}
