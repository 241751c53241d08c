import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Refusal } from '../../ui/refusal';
import { SignInByLink } from './account.generated';

interface Props {
  readonly token: string;
  readonly onSignedIn: () => Promise<void>;
}

/** A press of a button, because the link works once and programs that look at letters open links too. */
export function LinkSignIn({ token, onSignedIn }: Props): React.ReactNode {
  const { t } = useTranslation('account');
  const signIn = useChange(SignInByLink);
  const [refused, setRefused] = useState<string | null>(null);
  const enter = async (): Promise<void> => {
    const answer = await signIn.run({ token });
    if (answer?.signInByLink.__typename === 'SignedIn') await onSignedIn();
    else if (answer) setRefused(answer.signInByLink.message);
  };
  return (
    <Stack>
      <Text>{t('link.text')}</Text>
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={signIn.failure} />
      <Button size="md" loading={signIn.busy} onClick={() => void enter()}>
        {t('link.submit')}
      </Button>
    </Stack>
  );
}
