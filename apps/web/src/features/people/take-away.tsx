import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { useDeed } from '../../ui/use-deed';
import { PeoplePage, RevokeMembership, type StaffLineFragment } from './people.generated';

/** Takes a role at the fair away, after a second look. */
export function TakeAway({ line }: { readonly line: StaffLineFragment }): React.ReactNode {
  const { t } = useTranslation('firms');
  const [open, setOpen] = useState(false);
  const deed = useDeed(RevokeMembership, PeoplePage);
  const close = (): void => {
    setOpen(false);
    deed.forget();
  };
  const take = async (): Promise<void> => {
    if (await deed.run({ membershipId: line.id })) close();
  };
  return (
    <>
      <Button
        size="xs"
        variant="light"
        aria-label={`${t('takeAway')}: ${line.person?.ownName ?? ''}`}
        onClick={() => setOpen(true)}
      >
        {t('takeAway')}
      </Button>
      <Dialog open={open} label={t('takeAway')} onClose={close}>
        <Stack>
          <Text>{t('takeAway.text', { name: line.person?.ownName ?? '', role: t(`fairRole.${line.role}`) })}</Text>
          <DeedOutcome of={deed} />
          <Button color="red" variant="light" loading={deed.busy} onClick={() => void take()}>
            {t('takeAway.submit')}
          </Button>
        </Stack>
      </Dialog>
    </>
  );
}
