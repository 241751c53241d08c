import { Anchor, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useMe } from '../../session/session';
import { wayBack } from '../../session/way-back';
import { Page } from '../../ui/page';
import { LinkSignIn } from './link-sign-in';
import { PasswordSignIn } from './password-sign-in';
import { useArrival } from './use-arrival';

/** Also where `/sign-in#token` of a letter arrives: the token never leaves the browser but to be spent. */
export default function SignInPage(): React.ReactNode {
  const { t } = useTranslation('account');
  const location = useLocation();
  const arrive = useArrival();
  const me = useMe();
  const token = location.hash.slice(1);
  const already = Boolean(me) && !token;
  useEffect(() => {
    if (already) void arrive();
    // Once: arriving changes what it depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [already]);
  return (
    <Page title={t('signIn.title')} narrow>
      <Stack>
        {wayBack(location) !== '/' && <Text>{t('signIn.first')}</Text>}
        {token ? <LinkSignIn token={token} onSignedIn={arrive} /> : <PasswordSignIn onSignedIn={arrive} />}
        <Anchor component={Link} to="/forgot-password">
          {t('signIn.forgot')}
        </Anchor>
        <Text c="dimmed">{t('signIn.byInvitation')}</Text>
        <Anchor component={Link} to="/">
          {t('signIn.askToTakePart')}
        </Anchor>
      </Stack>
    </Page>
  );
}
