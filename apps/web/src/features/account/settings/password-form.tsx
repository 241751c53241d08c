import { Button, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { problemAt } from '../../../ui/problems';
import { useDeed } from '../../../ui/use-deed';
import { fieldOf } from '../field-of';
import { PasswordField } from '../password-field';
import { AccountPage, ChangePassword } from './settings.generated';

/** A new password ends the other sessions. */
export function PasswordForm(): React.ReactNode {
  const { t } = useTranslation('account');
  const deed = useDeed(ChangePassword, AccountPage);
  const [done, setDone] = useState(false);
  const [times, setTimes] = useState(0);
  // Without a problem of the new one, the present one was wrong.
  const isWrong = deed.refused !== null && deed.problems.length === 0;
  const submit = async (typed: FormData): Promise<void> => {
    const asked = { current: fieldOf(typed, 'current'), next: fieldOf(typed, 'password') };
    const changed = (await deed.run(asked)) !== null;
    setDone(changed);
    // Only what was taken goes out of the fields.
    if (changed) setTimes(times + 1);
  };
  return (
    <Form key={times} onSubmit={(typed) => void submit(typed)}>
      <Text>{t('settings.passwordText')}</Text>
      <PasswordInput
        size="md"
        name="current"
        label={t('password.current')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
        error={isWrong ? t('password.wrong') : undefined}
        aria-invalid={isWrong || undefined}
        required
      />
      <PasswordField isNew problem={problemAt(deed.problems, 'next') ?? problemAt(deed.problems, 'password')} />
      <DeedOutcome of={isWrong ? { ...deed, refused: null } : deed} fields={['next', 'password']} />
      {done && <Text role="status">{t('settings.saved')}</Text>}
      <Button size="md" type="submit" loading={deed.busy}>
        {t('password.change')}
      </Button>
    </Form>
  );
}
