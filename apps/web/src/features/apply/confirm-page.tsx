import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Page } from '../../ui/page';
import { useDeed } from '../../ui/use-deed';
import { ConfirmAdmission, type ConfirmAdmissionMutation } from './apply.generated';

type Confirmed = Extract<ConfirmAdmissionMutation['confirmAdmission'], { __typename: 'ConfirmedAdmission' }>;

/** Where `/take-part#token` of a letter arrives. It waits for a press: programs that look into mail open links, too. */
export default function ConfirmPage(): React.ReactNode {
  const { t } = useTranslation('apply');
  const token = useLocation().hash.slice(1);
  const deed = useDeed(ConfirmAdmission);
  const [done, setDone] = useState<Confirmed | null>(null);
  const confirm = async (): Promise<void> => {
    const said = await deed.run({ token });
    if (said?.__typename === 'ConfirmedAdmission') setDone(said);
  };
  return (
    <Page title={t('confirm.title')} narrow>
      <Stack align="flex-start">
        {done ? (
          <>
            <Text role="status">{t('confirm.done', { fair: done.fairName, firm: done.firmName })}</Text>
            <Anchor component={Link} to={`/fairs/${done.fairId}`}>
              {t('confirm.toFair')}
            </Anchor>
          </>
        ) : (
          <>
            <Text>{t(token ? 'confirm.text' : 'confirm.noToken')}</Text>
            <DeedOutcome of={deed} />
            {token && (
              <Button size="md" loading={deed.busy} onClick={() => void confirm()}>
                {t('confirm.submit')}
              </Button>
            )}
          </>
        )}
      </Stack>
    </Page>
  );
}
