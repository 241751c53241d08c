import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import type { Openness } from './openness';

/** Why booths cannot be claimed now. */
export function NotOpen({ open }: { readonly open: Exclude<Openness, { at: 'now' }> }): React.ReactNode {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  if (open.at === 'unsaid') return <Text>{t('claim.notOpened')}</Text>;
  if (open.at === 'before') return <Text>{t('claim.opens', { at: formats.instant(open.opensAt) })}</Text>;
  return <Text>{t('claim.closed')}</Text>;
}
