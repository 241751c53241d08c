import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyText } from '../../share/copy-text';
import { DeedOutcome } from '../../ui/deed-outcome';
import { useDeed } from '../../ui/use-deed';
import { CreateCalendarLink, RevokeCalendarLinks } from './agenda.generated';
import style from './agenda.module.css';

/** An address for the calendar of a phone or computer, which keeps itself up to date. Told once; programs know it as `webcal:`. */
export function CalendarLink({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('agenda');
  const create = useDeed(CreateCalendarLink);
  const revoke = useDeed(RevokeCalendarLinks);
  const [url, setUrl] = useState<string | null>(null);
  const [revoked, setRevoked] = useState(false);
  const make = async (): Promise<void> => {
    revoke.forget();
    const said = await create.run({ fairId });
    if (said?.__typename !== 'CalendarLink') return;
    setUrl(said.url);
    setRevoked(false);
  };
  const takeBack = async (): Promise<void> => {
    const said = await revoke.run({ fairId });
    if (said?.__typename !== 'RevokedCalendarLinks') return;
    setUrl(null);
    setRevoked(true);
  };
  return (
    <Stack className={style.calendar} gap="xs">
      {url ? (
        <>
          <TextInput
            label={t('calendar.address')}
            description={t('calendar.secret')}
            value={url}
            readOnly
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <Group gap="xs">
            <Button component="a" size="md" variant="light" href={url.replace(/^https?:/, 'webcal:')}>
              {t('calendar.open')}
            </Button>
            <CopyText text={url} label={t('calendar.copy')} />
          </Group>
        </>
      ) : (
        <>
          <Text>{t('calendar.text')}</Text>
          <Button variant="light" loading={create.busy} onClick={() => void make()}>
            {t('calendar.create')}
          </Button>
        </>
      )}
      <DeedOutcome of={create} />
      {revoked ? (
        <Text role="status">{t('calendar.revoked')}</Text>
      ) : (
        <Button variant="subtle" color="red" loading={revoke.busy} onClick={() => void takeBack()}>
          {t('calendar.revoke')}
        </Button>
      )}
      <DeedOutcome of={revoke} />
    </Stack>
  );
}
