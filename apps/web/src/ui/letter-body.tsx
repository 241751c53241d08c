import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { letterParts } from './letter-parts';
import style from './letter-body.module.css';

/** What a letter says; addresses of pages lead through the app. */
export function LetterBody({ body }: { readonly body: string }): React.ReactNode {
  const { t } = useTranslation('notices');
  return letterParts(body).map(({ to, text }, at) => (
    // The parts of one letter never change places.
    <Text key={at} className={style.part}>
      {to ? (
        <Anchor component={Link} to={to} inherit>
          {t('open')}
        </Anchor>
      ) : (
        text
      )}
    </Text>
  ));
}
