import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Form } from '../../ui/form';
import { Refusal } from '../../ui/refusal';
import { SignIn } from './account.generated';
import { fieldOf } from './field-of';
import { PasswordField } from './password-field';

export function PasswordSignIn({ onSignedIn }: { readonly onSignedIn: () => Promise<void> }): React.ReactNode {
  const { t } = useTranslation('account');
  const signIn = useChange(SignIn);
  const [refused, setRefused] = useState<string | null>(null);
  const submit = async (form: FormData): Promise<void> => {
    setRefused(null);
    const answer = await signIn.run({ email: fieldOf(form, 'email'), password: fieldOf(form, 'password') });
    if (answer?.signIn.__typename === 'SignedIn') await onSignedIn();
    else if (answer) setRefused(answer.signIn.message);
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <TextInput size="md" name="email" type="email" label={t('email')} autoComplete="username" required />
      <PasswordField />
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={signIn.failure} />
      <Button size="md" type="submit" loading={signIn.busy}>
        {t('signIn.submit')}
      </Button>
    </Form>
  );
}
