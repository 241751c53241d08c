import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChange } from '../../../graphql/use-change';
import { ChangeFailure } from '../../../ui/change-failure';
import { BookBooth, HoldBooth } from './claim.generated';
import { asRefused, ClaimRefused, type Refused } from './claim-refused';
import { lookAgain } from './look-again';
import type { ClaimInput } from './quote-card';
import type { Claim } from './use-my-claims';

interface Props {
  readonly input: ClaimInput;
  readonly claim: Claim | undefined;
  readonly holdMinutes: number;
}

/** Hold and book. What the gateway answers is what happened; until it answers, nothing has. */
export function ClaimButtons({ input, claim, holdMinutes }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const navigate = useNavigate();
  const hold = useChange(HoldBooth);
  const book = useChange(BookBooth);
  const [refused, setRefused] = useState<Refused | null>(null);
  const onHold = async (): Promise<void> => {
    const said = (await hold.run({ input }))?.holdBooth;
    setRefused(asRefused(said));
    lookAgain();
  };
  const onBook = async (): Promise<void> => {
    const said = (await book.run({ input }))?.bookBooth;
    setRefused(asRefused(said));
    lookAgain();
    if (said?.__typename === 'BookedBooth') await navigate(`/fairs/${input.fairId}/bookings`);
  };
  return (
    <Stack gap="xs">
      {refused && <ClaimRefused fairId={input.fairId} refused={refused} />}
      <ChangeFailure failure={hold.failure ?? book.failure} />
      <Button size="md" loading={book.busy} disabled={hold.busy} onClick={() => void onBook()}>
        {t('claim.book')}
      </Button>
      {!claim && (
        <Button size="md" variant="light" loading={hold.busy} disabled={book.busy} onClick={() => void onHold()}>
          {t('claim.hold', { count: holdMinutes })}
        </Button>
      )}
    </Stack>
  );
}
