import { Anchor, Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { asFailure, type Failure } from '../../graphql/failures';
import { leave, type Person } from '../../session/session';
import { ChangeFailure } from '../../ui/change-failure';
import style from './shell.module.css';

export function AccountCard({ me, onDone }: { readonly me: Person; readonly onDone: () => void }): React.ReactNode {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const [failure, setFailure] = useState<Failure | null>(null);
  const signOut = async (): Promise<void> => {
    try {
      await leave();
      onDone();
      await navigate('/');
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  return (
    <div className={style.settings}>
      <Title order={2} size="h3">
        {me.person?.ownName ?? t('account.title')}
      </Title>
      <Text>{me.person?.email}</Text>
      <Anchor component={Link} to="/account" onClick={onDone}>
        {t('account.settings')}
      </Anchor>
      <ChangeFailure failure={failure} />
      <Button size="md" variant="light" onClick={() => void signOut()}>
        {t('account.signOut')}
      </Button>
    </div>
  );
}
