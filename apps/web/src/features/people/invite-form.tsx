import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { inSchema, LANGUAGES, OWN_NAMES } from '../../i18n/languages';
import { type ChosenCompany, CompanyChooser } from '../../ui/company-chooser';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { useDeed } from '../../ui/use-deed';
import { type InvitationInput, InvitationsPage, InvitePerson } from './people.generated';
import style from '../../ui/office-list.module.css';

type Role = InvitationInput['role'];
/** Exhibitors and buyers first: they are invited most. */
const ROLES: readonly Role[] = [
  'MEMBER',
  'INTERPRETER',
  'DESK_STAFF',
  'GROUP_LEADER',
  'PROGRAMME_OFFICER',
  'ORGANISER',
];
const FIELDS = ['email', 'companyId', 'role', 'language'];

/** Invites somebody to a place at the fair by a letter with a link. */
export function InviteForm({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  const [address] = useSearchParams();
  const named = address.get('company');
  const [role, setRole] = useState<Role>('MEMBER');
  const [company, setCompany] = useState<ChosenCompany | null>(
    named ? { id: named, shortName: address.get('name') ?? '' } : null,
  );
  const [sentTo, setSentTo] = useState<string | null>(null);
  const deed = useDeed(InvitePerson, InvitationsPage);
  const problemAt = (field: string): string | undefined =>
    deed.problems.find(({ path }) => path?.at(-1) === field)?.message;
  const submit = async (typed: FormData): Promise<void> => {
    setSentTo(null);
    const invitation = {
      fairId,
      email: String(typed.get('email')).trim(),
      role,
      companyId: role === 'MEMBER' ? (company?.id ?? null) : null,
      language: String(typed.get('language')) as InvitationInput['language'],
    };
    const said = await deed.run({ invitation });
    if (said?.__typename === 'SentInvitation') setSentTo(said.email);
  };
  return (
    <div className={style.form}>
      <Form onSubmit={(typed) => void submit(typed)}>
        <NativeSelect
          size="md"
          label={t('roleAtFair')}
          value={role}
          data={ROLES.map((value) => ({ value, label: t(`fairRole.${value}`) }))}
          error={problemAt('role')}
          onChange={({ currentTarget }) => setRole(currentTarget.value as Role)}
        />
        {role === 'MEMBER' && (
          <CompanyChooser fairId={fairId} chosen={company} error={problemAt('companyId')} onChange={setCompany} />
        )}
        <TextInput
          size="md"
          name="email"
          type="email"
          required
          label={t('email')}
          autoComplete="off"
          error={problemAt('email')}
        />
        <NativeSelect
          size="md"
          name="language"
          label={t('language')}
          data={LANGUAGES.map((value) => ({
            value: inSchema(value),
            label: OWN_NAMES[value],
          }))}
          error={problemAt('language')}
        />
        <DeedOutcome of={deed} fields={FIELDS} />
        {sentTo && (
          <Alert color="green" role="status">
            {t('invite.sent', { email: sentTo })}
          </Alert>
        )}
        <Button type="submit" size="md" loading={deed.busy}>
          {t('invite.send')}
        </Button>
      </Form>
    </div>
  );
}
