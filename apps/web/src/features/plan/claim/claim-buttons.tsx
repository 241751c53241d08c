import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChange } from '../../../graphql/use-change';
import { useQuery } from '../../../graphql/use-query';
import { ChangeFailure } from '../../../ui/change-failure';
import { BookBooth, BoothQuote, HoldBooth } from './claim.generated';
import { asRefused, ClaimRefused, type Refused } from './claim-refused';
import { lookAgain } from './look-again';
import type { ClaimInput } from './quote-card';
import type { Claim } from './use-my-claims';
import style from './claim.module.css';

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
  const { fairId, companyId, boothId } = input;
  const quotes = useQuery(BoothQuote, { input: { fairId, companyId, boothIds: [boothId] } });
  const shown = quotes.answer?.quotes.__typename === 'Quotes' ? quotes.answer.quotes.booths[0]?.quote : null;
  // What is held keeps the price that was frozen in the hold.
  const agreed = shown && !claim ? { seenPrice: { amount: shown.firmShare, currency: shown.currency } } : {};
  const settle = (said: Parameters<typeof asRefused>[0]): void => {
    const refusal = asRefused(said);
    setRefused(refusal);
    if (refusal) quotes.reload();
    lookAgain();
  };
  const onHold = async (): Promise<void> => {
    const said = (await hold.run({ input: { ...input, ...agreed } }))?.holdBooth;
    settle(said);
  };
  const onBook = async (): Promise<void> => {
    const said = (await book.run({ input: { ...input, ...agreed } }))?.bookBooth;
    settle(said);
    if (said?.__typename === 'BookedBooth') await navigate(`/fairs/${input.fairId}/bookings`);
  };
  return (
    <Stack gap="xs">
      {refused && <ClaimRefused fairId={input.fairId} refused={refused} />}
      <ChangeFailure failure={hold.failure ?? book.failure} />
      <div className={style.abreast}>
        <Button size="md" loading={book.busy} disabled={hold.busy} onClick={() => void onBook()}>
          {t('claim.book')}
        </Button>
        {!claim && (
          <Button size="md" variant="light" loading={hold.busy} disabled={book.busy} onClick={() => void onHold()}>
            {t('claim.hold', { count: holdMinutes })}
          </Button>
        )}
      </div>
    </Stack>
  );
}
