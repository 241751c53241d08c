import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function NewPassword({ problem }: { readonly problem?: string }): React.ReactNode {
  const { t } = useTranslation('account');
  return (
    <PasswordInput
      size="md"
      name="password"
      label={t('password.new')}
      description={t('password.rule')}
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': t('password.show'), tabIndex: 0 }}
      error={problem}
      required
    />
  );
}
