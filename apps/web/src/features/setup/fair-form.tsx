import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { timeZones, zoneName } from '../../format/time-zones';
import { FALLBACK_ZONE } from '../../format/use-formats';
import { SCHEMA_LANGUAGES } from '../../i18n/languages';
import { Form } from '../../ui/form';
import { problemAt } from '../../ui/problems';
import { textIn } from '../../ui/typed';
import type { Deed } from '../../ui/use-deed';
import { Saved } from './saved';
import type { CreateFairMutationVariables, FairSetUpFragment } from './setup.generated';
import style from './setup.module.css';

type Asked = CreateFairMutationVariables['input'];

interface Props {
  /** What stands so far; none of a new fair. */
  readonly fair?: FairSetUpFragment;
  readonly deed: Pick<Deed<never, never>, 'busy' | 'failure' | 'refused' | 'problems'>;
  readonly done: boolean;
  readonly onSubmit: (input: Asked) => void;
}

const FIELDS = ['slug', 'startsOn', 'endsOn', 'venue', 'timeZone'];

/** What a fair is called, where and when it takes place. */
export function FairForm({ fair, deed, done, onSubmit }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  const zone = fair?.timeZone ?? FALLBACK_ZONE;
  const submit = (typed: FormData): void =>
    onSubmit({
      slug: textIn(typed, 'slug'),
      startsOn: textIn(typed, 'startsOn'),
      endsOn: textIn(typed, 'endsOn'),
      venue: textIn(typed, 'venue'),
      timeZone: textIn(typed, 'timeZone'),
      names: SCHEMA_LANGUAGES.map((language) => ({ language, text: textIn(typed, language) })).filter(
        ({ text }) => text,
      ),
    });
  const error = (field: string): string | undefined => problemAt(deed.problems, field);
  return (
    <Form onSubmit={submit}>
      <div className={style.names}>
        {SCHEMA_LANGUAGES.map((language) => (
          <TextInput
            key={language}
            name={language}
            label={t(`name.${language}`)}
            required={language === 'VI' || language === 'EN'}
            maxLength={200}
            defaultValue={fair?.names.find((name) => name.language === language)?.text ?? ''}
          />
        ))}
        <TextInput
          name="venue"
          label={t('venue')}
          required
          maxLength={200}
          defaultValue={fair?.venue}
          error={error('venue')}
        />
        <NativeSelect
          name="timeZone"
          label={t('timeZone')}
          data={timeZones(zone).map((value) => ({ value, label: zoneName(value) }))}
          defaultValue={zone}
          error={error('timeZone')}
        />
      </div>
      <div className={style.fields}>
        <TextInput
          name="startsOn"
          type="date"
          label={t('startsOn')}
          required
          defaultValue={fair?.startsOn}
          error={error('startsOn')}
        />
        <TextInput
          name="endsOn"
          type="date"
          label={t('endsOn')}
          required
          defaultValue={fair?.endsOn}
          error={error('endsOn')}
        />
        <TextInput
          name="slug"
          label={t('slug')}
          description={t('slugHint')}
          required
          defaultValue={fair?.slug}
          error={error('slug')}
        />
      </div>
      <Saved of={deed} done={done} fields={FIELDS} label={fair ? undefined : t('create')} />
    </Form>
  );
}
