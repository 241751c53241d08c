import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Refusal } from '../../ui/refusal';
import { AcceptInvitation } from './account.generated';

interface Props {
  readonly token: string;
  readonly onDone: () => Promise<void>;
}

/** Who is signed in takes the place with the account they have. */
export function AcceptAsReader({ token, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('account');
  const accept = useChange(AcceptInvitation);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    const answer = await accept.run({ token });
    if (answer?.acceptInvitation.__typename === 'AcceptedInvitation') await onDone();
    else if (answer) setRefused(answer.acceptInvitation.message);
  };
  return (
    <Stack>
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={accept.failure} />
      <Button size="md" loading={accept.busy} onClick={() => void run()}>
        {t('invitation.accept')}
      </Button>
    </Stack>
  );
}
