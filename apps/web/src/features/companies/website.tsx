import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Where the firm tells of itself. It is the firm's word: we do not vouch for it, and do not say where the reader comes from. */
export function Website({ address }: { readonly address: string }): React.ReactNode {
  const { t } = useTranslation('fair');
  return (
    <Text my="sm">
      {t('company.website')}{' '}
      <Anchor href={address} rel="nofollow noopener noreferrer" target="_blank">
        {bare(address)}
      </Anchor>
    </Text>
  );
}

/** As people write it. */
export const bare = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
