import { Button, NativeSelect, Title } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseClock, clock, type Clock, onClock } from '../../format/clock-choice';
import { LANGUAGES, OWN_NAMES, type ReaderLanguage } from '../../i18n/languages';
import { chooseLanguage } from '../../i18n/reader-language';
import { useReaderLanguage } from '../../i18n/use-reader-language';
import style from './shell.module.css';

export function ReaderChoices({ onDone }: { readonly onDone: () => void }): React.ReactNode {
  const { t } = useTranslation('shell');
  const language = useReaderLanguage();
  const chosenClock = useSyncExternalStore(onClock, clock);
  const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className={style.settings}>
      <Title order={2} size="h3">
        {t('choices.title')}
      </Title>
      <NativeSelect
        size="md"
        label={t('choices.language')}
        value={language}
        data={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
        onChange={({ currentTarget }) => chooseLanguage(currentTarget.value as ReaderLanguage)}
      />
      <NativeSelect
        size="md"
        label={t('choices.clock')}
        value={chosenClock}
        data={[
          { value: 'fair', label: t('choices.clock.fair') },
          { value: 'device', label: t('choices.clock.device', { zone: deviceZone }) },
        ]}
        onChange={({ currentTarget }) => chooseClock(currentTarget.value as Clock)}
      />
      <Button size="md" onClick={onDone}>
        {t('done')}
      </Button>
    </div>
  );
}
