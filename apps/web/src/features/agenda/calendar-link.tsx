import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Refusal } from '../../ui/refusal';
import { CreateCalendarLink } from './agenda.generated';
import style from './agenda.module.css';

/** An address for the calendar of a phone or computer, which keeps itself up to date. Told once. */
export function CalendarLink({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('agenda');
  const create = useChange(CreateCalendarLink);
  const [url, setUrl] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    const said = (await create.run({ fairId }))?.createCalendarLink;
    if (said?.__typename === 'CalendarLink') setUrl(said.url);
    else if (said) setRefused(said.message);
  };
  return (
    <Stack className={style.calendar} gap="xs">
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={create.failure} />
      {url ? (
        <TextInput
          label={t('calendar.address')}
          description={t('calendar.secret')}
          value={url}
          readOnly
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      ) : (
        <>
          <Text>{t('calendar.text')}</Text>
          <Button variant="light" loading={create.busy} onClick={() => void run()}>
            {t('calendar.create')}
          </Button>
        </>
      )}
    </Stack>
  );
}
