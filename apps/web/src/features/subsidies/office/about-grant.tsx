import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GrantFragment } from './programmes.generated';

interface Props {
  readonly grant: GrantFragment;
  readonly step: 'approve' | 'refuse' | 'settle' | 'release';
}

/** Whose request a step is about. */
export function AboutGrant({ grant, step }: Props): React.ReactNode {
  const { t } = useTranslation('programmes');
  return (
    <div>
      <Title order={2} size="h4">
        {t(`grant.${step}`)}
      </Title>
      <Text>
        {grant.companyName}. {t('grant.for', { booth: grant.boothNumber, programme: grant.programmeName })}
      </Text>
    </div>
  );
}
