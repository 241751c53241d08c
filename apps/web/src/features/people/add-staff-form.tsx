import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inSchema } from '../../i18n/languages';
import { readerLanguage } from '../../i18n/reader-language';
import { type ChosenCompany, CompanyChooser } from '../../ui/company-chooser';
import { CountryField } from '../../ui/country-field';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { LanguageField } from '../../ui/language-field';
import style from '../../ui/office-list.module.css';
import { problemAt } from '../../ui/problems';
import { textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { AddStaff, type AddStaffMutationVariables, PeoplePage } from './people.generated';
import { SignInLink } from './sign-in-link';

type Staff = AddStaffMutationVariables['staff'];

const ROLES = ['DESK_STAFF', 'INTERPRETER', 'MEMBER'] as const;
const FIELDS = ['ownName', 'latinName', 'mobile', 'country', 'companyId'];

/** Somebody without a mailbox, by hand. */
export function AddStaffForm({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  const [role, setRole] = useState<Staff['role']>('DESK_STAFF');
  const [company, setCompany] = useState<ChosenCompany | null>(null);
  const [added, setAdded] = useState<{ readonly personId: string; readonly name: string } | null>(null);
  const deed = useDeed(AddStaff, PeoplePage);
  const wrong = (field: string): string | undefined => problemAt(deed.problems, field);
  const submit = async (typed: FormData): Promise<void> => {
    const language = textIn(typed, 'language') as Staff['person']['language'];
    const person = {
      ownName: textIn(typed, 'ownName'),
      latinName: textIn(typed, 'latinName'),
      mobile: textIn(typed, 'mobile') || null,
      country: textIn(typed, 'country'),
      language,
      languages: [{ language, level: 'FLUENT' as const }],
    };
    const companyId = role === 'MEMBER' ? (company?.id ?? null) : null;
    const said = await deed.run({ staff: { fairId, role, companyId, person } });
    if (said?.__typename === 'AddedStaff') setAdded({ personId: said.personId, name: person.ownName });
  };
  if (added)
    return (
      <Stack align="flex-start">
        <Text role="status">{t('add.done', { name: added.name })}</Text>
        <SignInLink fairId={fairId} personId={added.personId} name={added.name} />
        <Button variant="light" onClick={() => setAdded(null)}>
          {t('add.another')}
        </Button>
      </Stack>
    );
  return (
    <div className={style.form}>
      <Form onSubmit={(typed) => void submit(typed)}>
        <Text>{t('add.text')}</Text>
        <NativeSelect
          size="md"
          label={t('roleAtFair')}
          value={role}
          data={ROLES.map((value) => ({ value, label: t(`fairRole.${value}`) }))}
          onChange={({ currentTarget }) => setRole(currentTarget.value as Staff['role'])}
        />
        {role === 'MEMBER' && (
          <CompanyChooser fairId={fairId} chosen={company} error={wrong('companyId')} onChange={setCompany} />
        )}
        <TextInput size="md" name="ownName" label={t('add.name')} required error={wrong('ownName')} />
        <TextInput size="md" name="latinName" label={t('add.latinName')} required error={wrong('latinName')} />
        <TextInput size="md" name="mobile" type="tel" label={t('mobile')} error={wrong('mobile')} />
        <CountryField name="country" label={t('country')} chosen="VN" error={wrong('country')} />
        <LanguageField name="language" label={t('add.language')} chosen={inSchema(readerLanguage())} />
        <DeedOutcome of={deed} fields={FIELDS} />
        <Button size="md" type="submit" loading={deed.busy}>
          {t('add.submit')}
        </Button>
      </Form>
    </div>
  );
}
