import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyText } from '../../share/copy-text';
import { useQuery } from '../../graphql/use-query';
import { DeedOutcome } from '../../ui/deed-outcome';
import { useDeed } from '../../ui/use-deed';
import { CalendarLinkWorks, CreateCalendarLink, RevokeCalendarLinks } from './agenda.generated';
import style from './agenda.module.css';

/** An address for the calendar of a phone or computer, which keeps itself up to date. Told once; programs know it as `webcal:`. Only for who has an agenda. */
export function CalendarLink({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('agenda');
  const works = useQuery(CalendarLinkWorks, { fairId }).answer?.calendarLinkWorks ?? null;
  const create = useDeed(CreateCalendarLink, CalendarLinkWorks);
  const revoke = useDeed(RevokeCalendarLinks, CalendarLinkWorks);
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
  if (works === null) return null;
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
      {revoked && <Text role="status">{t('calendar.revoked')}</Text>}
      {!revoked && (works || url) && (
        <Button variant="subtle" color="red" loading={revoke.busy} onClick={() => void takeBack()}>
          {t('calendar.revoke')}
        </Button>
      )}
      <DeedOutcome of={revoke} />
    </Stack>
  );
}
