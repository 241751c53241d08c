import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Form } from '../../ui/form';
import { Page } from '../../ui/page';
import { problemAt } from '../../ui/problems';
import { Refusal } from '../../ui/refusal';
import { ResetPassword, type ResetPasswordMutation } from './account.generated';
import { fieldOf } from './field-of';
import { PasswordField } from './password-field';
import { useArrival } from './use-arrival';

/** Where `/reset-password#token` of a letter arrives. */
export default function ResetPasswordPage(): React.ReactNode {
  const { t } = useTranslation('account');
  const { hash } = useLocation();
  const arrive = useArrival();
  const reset = useChange(ResetPassword);
  const [said, setSaid] = useState<ResetPasswordMutation['resetPassword'] | null>(null);
  const submit = async (password: string): Promise<void> => {
    const answer = await reset.run({ token: hash.slice(1), password });
    if (answer?.resetPassword.__typename === 'SignedIn') await arrive('/');
    else setSaid(answer?.resetPassword ?? null);
  };
  return (
    <Page title={t('reset.title')} narrow>
      <Form onSubmit={(typed) => void submit(fieldOf(typed, 'password'))}>
        <PasswordField
          isNew
          problem={said?.__typename === 'InvalidInput' ? problemAt(said.problems, 'password') : undefined}
        />
        {said?.__typename === 'LinkNotOpen' && <Refusal message={said.message} />}
        <ChangeFailure failure={reset.failure} />
        <Button size="md" type="submit" loading={reset.busy}>
          {t('reset.submit')}
        </Button>
      </Form>
    </Page>
  );
}
