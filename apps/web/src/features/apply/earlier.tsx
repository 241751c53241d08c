import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AdmissionToConfirmQuery } from './apply.generated';

type Asked = NonNullable<AdmissionToConfirmQuery['admissionToConfirm']>;

/** What the address has asked for before: another firm's stands beside this, the same firm's makes way. */
export function Earlier({ earlier }: Pick<Asked, 'earlier'>): React.ReactNode {
  const { t } = useTranslation('apply');
  if (earlier.length === 0) return null;
  return (
    <Stack gap="xs" component="fieldset" m={0} p={0} style={{ border: 0 }}>
      <Text component="legend" mb="xs">
        {t('confirm.earlier', { count: earlier.length })}
      </Text>
      {earlier.map(({ id, firmName, sameFirm }) => (
        <Checkbox
          key={id}
          name="insteadOf"
          value={id}
          defaultChecked={sameFirm}
          label={t('confirm.insteadOf', { firm: firmName })}
        />
      ))}
    </Stack>
  );
}
