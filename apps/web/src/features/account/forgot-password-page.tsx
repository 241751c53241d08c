import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
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
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const email = fieldOf(new FormData(event.currentTarget), 'email');
          void request.run({ email }).then((answer) => answer && setSent(true));
        }}
      >
        <Stack>
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
        </Stack>
      </form>
    </Page>
  );
}
