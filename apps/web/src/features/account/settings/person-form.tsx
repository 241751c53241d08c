import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SCHEMA_LANGUAGES } from '../../../i18n/languages';
import { meetReader } from '../../../session/session';
import { CountryField } from '../../../ui/country-field';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { problemAt } from '../../../ui/problems';
import { TimeZoneField } from '../../../ui/time-zone-field';
import { useDeed } from '../../../ui/use-deed';
import { fieldOf } from '../field-of';
import { AccountPage, type AccountPageQuery, ChangePerson } from './settings.generated';
import style from './settings.module.css';

type Me = NonNullable<AccountPageQuery['me']>;

const TYPED = ['ownName', 'latinName', 'position', 'mobile'] as const;
const LEVELS = ['', 'BASIC', 'WORKING', 'FLUENT'] as const;
const SHOWN = [...TYPED, 'country', 'timeZone'];

interface Props {
  readonly person: NonNullable<Me['person']>;
  /** In which letters come. */
  readonly language: Me['language'];
  /** By whose clock somebody lives, wherever this device is. */
  readonly timeZone: string | null;
}

/** Names, and the languages somebody meets in: from them follows whether a meeting needs an interpreter. */
export function PersonForm({ person, language, timeZone }: Props): React.ReactNode {
  const { t } = useTranslation('account');
  const deed = useDeed(ChangePerson, AccountPage);
  const [done, setDone] = useState(false);
  const submit = async (typed: FormData): Promise<void> => {
    const changed = await deed.run({
      person: {
        ownName: fieldOf(typed, 'ownName'),
        latinName: fieldOf(typed, 'latinName'),
        position: fieldOf(typed, 'position') || null,
        mobile: fieldOf(typed, 'mobile') || null,
        country: fieldOf(typed, 'country'),
        language: fieldOf(typed, 'language') as Me['language'],
        languages: SCHEMA_LANGUAGES.flatMap((spoken) => {
          const level = fieldOf(typed, spoken) as (typeof LEVELS)[number];
          return level ? [{ language: spoken, level }] : [];
        }),
        reading: person.reading,
        title: person.title,
        timeZone: fieldOf(typed, 'timeZone'),
      },
    });
    setDone(changed !== null);
    if (changed) await meetReader();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <TextInput size="md" label={t('email')} value={person.email ?? ''} readOnly />
      {TYPED.map((name) => (
        <TextInput
          key={name}
          size="md"
          name={name}
          label={t(name)}
          defaultValue={person[name] ?? ''}
          required={name === 'ownName' || name === 'latinName'}
          error={problemAt(deed.problems, name)}
        />
      ))}
      <CountryField
        name="country"
        label={t('country')}
        chosen={person.country}
        error={problemAt(deed.problems, 'country')}
      />
      <NativeSelect
        size="md"
        name="language"
        label={t('letters')}
        defaultValue={language}
        data={SCHEMA_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
      />
      <TimeZoneField name="timeZone" chosen={timeZone ?? undefined} error={problemAt(deed.problems, 'timeZone')} />
      <fieldset className={style.spoken}>
        <legend>{t('spoken')}</legend>
        {SCHEMA_LANGUAGES.map((spoken) => (
          <NativeSelect
            key={spoken}
            name={spoken}
            label={t(`language.${spoken}`)}
            defaultValue={person.languages.find((one) => one.language === spoken)?.level ?? ''}
            data={LEVELS.map((value) => ({ value, label: t(`level.${value || 'NONE'}`) }))}
          />
        ))}
      </fieldset>
      <DeedOutcome of={deed} fields={SHOWN} />
      {done && <Text role="status">{t('settings.saved')}</Text>}
      <Button size="md" type="submit" loading={deed.busy}>
        {t('settings.save')}
      </Button>
    </Form>
  );
}
