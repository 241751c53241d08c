import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../graphql/use-change';
import { inSchema } from '../../i18n/languages';
import { readerLanguage } from '../../i18n/reader-language';
import { ChangeFailure } from '../../ui/change-failure';
import { CountryField } from '../../ui/country-field';
import { Form } from '../../ui/form';
import { otherProblems, problemAt } from '../../ui/problems';
import { Refusal } from '../../ui/refusal';
import { type InvitationByTokenQuery, SignUp, type SignUpMutation } from './account.generated';
import { homeOf } from '../../format/home-of';
import { TimeZoneField } from '../../ui/time-zone-field';
import { fieldOf } from './field-of';
import { PasswordField } from './password-field';

interface Field {
  readonly name: 'ownName' | 'latinName' | 'position';
  readonly hint?: 'ownName.hint' | 'latinName.hint';
  readonly autoComplete?: string;
}

interface Props {
  readonly token: string;
  readonly email: string;
  /** What who asked to take part said of themselves. */
  readonly applicant: NonNullable<InvitationByTokenQuery['invitation']>['applicant'];
  readonly onDone: () => Promise<void>;
}

/** What has a hint has to be said. */
const TYPED: readonly Field[] = [
  { name: 'ownName', hint: 'ownName.hint', autoComplete: 'name' },
  { name: 'latinName', hint: 'latinName.hint' },
  { name: 'position', autoComplete: 'organization-title' },
];
const SHOWN: readonly string[] = [...TYPED.map(({ name }) => name), 'password', 'country', 'timeZone'];

/** A newcomer says who one is. What was typed stays when something is wrong with it. */
export function SignUpForm({ token, email, applicant, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('account');
  const signUp = useChange(SignUp);
  const [said, setSaid] = useState<SignUpMutation['signUp'] | null>(null);
  const problems = said?.__typename === 'InvalidInput' ? said.problems : [];
  const submit = async (form: FormData): Promise<void> => {
    const language = inSchema(readerLanguage());
    const person = {
      ownName: fieldOf(form, 'ownName'),
      latinName: fieldOf(form, 'latinName'),
      position: fieldOf(form, 'position') || null,
      country: fieldOf(form, 'country'),
      language,
      languages: [{ language, level: 'FLUENT' as const }],
      mobile: applicant?.mobile ?? null,
      timeZone: fieldOf(form, 'timeZone'),
    };
    const answer = await signUp.run({ token, person, password: fieldOf(form, 'password') });
    if (answer?.signUp.__typename === 'SignedIn') await onDone();
    else setSaid(answer?.signUp ?? null);
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <TextInput size="md" name="email" label={t('email')} value={email} autoComplete="username" readOnly />
      {TYPED.map(({ name, hint, autoComplete }) => (
        <TextInput
          key={name}
          size="md"
          name={name}
          label={t(name)}
          description={hint && t(hint)}
          autoComplete={autoComplete}
          defaultValue={applicant?.[name] ?? ''}
          error={problemAt(problems, name)}
          required={hint !== undefined}
        />
      ))}
      <CountryField
        name="country"
        label={t('country')}
        chosen={applicant?.country ?? homeOf(readerLanguage())}
        error={problemAt(problems, 'country')}
      />
      <TimeZoneField name="timeZone" chosen={applicant?.timeZone} error={problemAt(problems, 'timeZone')} />
      <PasswordField isNew problem={problemAt(problems, 'password')} />
      {said && 'message' in said && problems.length === 0 && <Refusal message={said.message} />}
      {otherProblems(problems, SHOWN).map((message) => (
        <Refusal key={message} message={message} />
      ))}
      <ChangeFailure failure={signUp.failure} />
      <Button size="md" type="submit" loading={signUp.busy}>
        {t('signUp.submit')}
      </Button>
    </Form>
  );
}
