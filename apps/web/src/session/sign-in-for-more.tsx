import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useMe } from './session';
import style from './sign-in-for-more.module.css';

/** Tells strangers what they would see more, and lets them sign in and come back to the same place. */
export function SignInForMore({ text }: { readonly text: string }): React.ReactNode {
  const { t } = useTranslation('shell');
  const { pathname, search } = useLocation();
  if (useMe()) return null;
  return (
    <Text mb="md" className={style.hint}>
      {text}{' '}
      <Anchor component={Link} to={`/sign-in?then=${encodeURIComponent(pathname + search)}`}>
        {t('signIn')}
      </Anchor>
    </Text>
  );
}
