import { Alert, Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Form } from '../../ui/form';
import { Page } from '../../ui/page';
import { RequestPasswordReset } from './account.generated';
import { fieldOf } from './field-of';

/** Answers alike whether or not somebody has the address. */
export default function ForgotPasswordPage(): React.ReactNode {
  const { t } = useTranslation('account');
  const request = useChange(RequestPasswordReset);
  const [sent, setSent] = useState(false);
  return (
    <Page title={t('forgot.title')} narrow>
      <Form
        onSubmit={(typed) =>
          void request.run({ email: fieldOf(typed, 'email') }).then((answer) => answer && setSent(true))
        }
      >
        <Text>{t('forgot.text')}</Text>
        <TextInput size="md" name="email" type="email" label={t('email')} autoComplete="username" required />
        {sent && (
          <Alert color="green" role="status">
            {t('forgot.sent')}
          </Alert>
        )}
        <ChangeFailure failure={request.failure} />
        <Button size="md" type="submit" loading={request.busy}>
          {t('forgot.submit')}
        </Button>
      </Form>
    </Page>
  );
}
