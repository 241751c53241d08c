import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useChange } from '../../graphql/use-change';
import { inSchema } from '../../i18n/languages';
import { readerLanguage } from '../../i18n/reader-language';
import { ChangeFailure } from '../../ui/change-failure';
import { otherProblems, problemAt } from '../../ui/problems';
import { Refusal } from '../../ui/refusal';
import { SignUp, type SignUpMutation } from './account.generated';
import { COUNTRIES, homeOf } from './countries';
import { fieldOf } from './field-of';
import { NewPassword } from './new-password';

interface Props {
  readonly token: string;
  readonly email: string;
  readonly onDone: () => Promise<void>;
}

const SHOWN = ['ownName', 'latinName', 'position', 'password', 'country'];

/** A newcomer says who one is. What was typed stays when something is wrong with it. */
export function SignUpForm({ token, email, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('account');
  const formats = useFormats();
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
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    };
    const answer = await signUp.run({ token, person, password: fieldOf(form, 'password') });
    if (answer?.signUp.__typename === 'SignedIn') await onDone();
    else setSaid(answer?.signUp ?? null);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <Stack>
        <TextInput size="md" name="email" label={t('email')} value={email} autoComplete="username" readOnly />
        <TextInput
          size="md"
          name="ownName"
          label={t('ownName')}
          description={t('ownName.hint')}
          autoComplete="name"
          error={problemAt(problems, 'ownName')}
          required
        />
        <TextInput
          size="md"
          name="latinName"
          label={t('latinName')}
          description={t('latinName.hint')}
          error={problemAt(problems, 'latinName')}
          required
        />
        <TextInput
          size="md"
          name="position"
          label={t('position')}
          autoComplete="organization-title"
          error={problemAt(problems, 'position')}
        />
        <NativeSelect
          size="md"
          name="country"
          label={t('country')}
          defaultValue={homeOf(readerLanguage())}
          data={COUNTRIES.map((value) => ({ value, label: formats.country(value) }))}
          error={problemAt(problems, 'country')}
        />
        <NewPassword problem={problemAt(problems, 'password')} />
        {said && 'message' in said && problems.length === 0 && <Refusal message={said.message} />}
        {otherProblems(problems, SHOWN).map((message) => (
          <Refusal key={message} message={message} />
        ))}
        <ChangeFailure failure={signUp.failure} />
        <Button size="md" type="submit" loading={signUp.busy}>
          {t('signUp.submit')}
        </Button>
      </Stack>
    </form>
  );
}
