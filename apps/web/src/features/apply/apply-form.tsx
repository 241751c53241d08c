import { Button, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { homeOf } from '../../format/home-of';
import { inSchema } from '../../i18n/languages';
import { readerLanguage } from '../../i18n/reader-language';
import { NameFields } from '../../ui/company-entry/name-fields';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { LanguageField } from '../../ui/language-field';
import { problemAt } from '../../ui/problems';
import { TimeZoneField } from '../../ui/time-zone-field';
import { textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { AskForAdmission } from './apply.generated';
import { admissionIn } from './admission-in';
import style from './apply.module.css';

export interface Asked {
  readonly email: string;
  readonly days: number;
}
interface Props {
  readonly fairId: string;
  readonly fairName: string;
  /** Hidden while the answer is read, so that what was typed is there again. */
  readonly hidden: boolean;
  readonly onAsked: (asked: Asked) => void;
}

const ROLES = ['supplier', 'buyer', 'both'] as const;
const FIELDS = [
  ...['asSupplier', 'country', 'taxCode', 'ownName', 'latinName', 'position', 'email', 'mobile', 'timeZone', 'message'],
  ...['registeredName', 'englishName', 'shortName'],
];

/** A firm and who asks for it. */
export function ApplyForm({ fairId, fairName, hidden, onAsked }: Props): React.ReactNode {
  const { t } = useTranslation('apply');
  const [address] = useSearchParams();
  const deed = useDeed(AskForAdmission);
  const wrong = (field: string): string | undefined => problemAt(deed.problems, field);
  const submit = async (typed: FormData): Promise<void> => {
    const said = await deed.run({ input: admissionIn(typed, fairId) });
    if (said?.__typename === 'AskedForAdmission') onAsked({ email: textIn(typed, 'email'), days: said.days });
  };
  return (
    <div hidden={hidden}>
      <Form onSubmit={(typed) => void submit(typed)}>
        <Text>{t('text', { fair: fairName })}</Text>
        <NativeSelect
          size="md"
          name="role"
          label={t('role')}
          defaultValue={ROLES.find((one) => one === address.get('as')) ?? 'supplier'}
          data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
          error={wrong('asSupplier')}
        />
        <fieldset className={style.part}>
          <legend>{t('firm')}</legend>
          <NameFields entry={{ country: homeOf(readerLanguage()) }} wrong={wrong} />
        </fieldset>
        <fieldset className={style.part}>
          <legend>{t('you')}</legend>
          <TextInput
            size="md"
            name="ownName"
            label={t('ownName')}
            description={t('ownName.hint')}
            autoComplete="name"
            required
            error={wrong('ownName')}
          />
          <TextInput
            size="md"
            name="latinName"
            label={t('latinName')}
            description={t('latinName.hint')}
            required
            error={wrong('latinName')}
          />
          <TextInput
            size="md"
            name="position"
            label={t('position')}
            autoComplete="organization-title"
            error={wrong('position')}
          />
          <TextInput
            size="md"
            name="email"
            type="email"
            label={t('email')}
            description={t('email.hint')}
            autoComplete="email"
            required
            error={wrong('email')}
          />
          <TextInput
            size="md"
            name="mobile"
            type="tel"
            label={t('mobile')}
            autoComplete="tel"
            error={wrong('mobile')}
          />
          <LanguageField name="language" label={t('language')} chosen={inSchema(readerLanguage())} />
          <TimeZoneField name="timeZone" error={wrong('timeZone')} />
        </fieldset>
        <Textarea
          size="md"
          name="message"
          label={t('message')}
          description={t('message.hint')}
          minRows={3}
          autosize
          error={wrong('message')}
        />
        <div className={style.trap} aria-hidden="true">
          <label>
            {t('leaveEmpty')}
            <input name="homepage" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <DeedOutcome of={deed} fields={FIELDS} />
        <Text size="sm">{t('kept')}</Text>
        <Button size="md" type="submit" loading={deed.busy}>
          {t('send')}
        </Button>
      </Form>
    </div>
  );
}
