import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly isNew?: boolean;
  readonly problem?: string;
}

export function PasswordField({ isNew = false, problem }: Props): React.ReactNode {
  const { t } = useTranslation('account');
  return (
    <PasswordInput
      size="md"
      name="password"
      label={t(isNew ? 'password.new' : 'password')}
      description={isNew ? t('password.rule') : undefined}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': t('password.show'), tabIndex: 0 }}
      error={problem}
      // Of this field alone Mantine says it to nobody who listens.
      aria-invalid={problem ? true : undefined}
      required
    />
  );
}
