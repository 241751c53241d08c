import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Booth, Plan } from '../booth';
import { ClaimButtons } from './claim-buttons';
import { HeldByMe } from './held-by-me';
import { NotOpen } from './not-open';
import { openness } from './openness';
import { QuoteCard } from './quote-card';
import type { Claim } from './use-my-claims';
import style from './claim.module.css';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly booth: Booth;
  readonly claim: Claim | undefined;
  readonly rules: Plan['bookingRules'];
}

/** What an exhibitor can do about a booth: see its whole price, put it aside, book it, give it back. */
export function ClaimDesk({ fairId, companyId, booth, claim, rules }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const input = { fairId, companyId, boothId: booth.id };
  if (claim && claim.state !== 'HELD')
    return (
      <Stack gap="xs">
        <Text>{t('claim.booked')}</Text>
        <Anchor component={Link} to={`/fairs/${fairId}/bookings`}>
          {t('claim.toBookings')}
        </Anchor>
      </Stack>
    );
  if (!claim && booth.state !== 'FREE') return null;
  const open = openness(rules, Date.now());
  const ways =
    open.at === 'now' ? (
      <ClaimButtons input={input} claim={claim} holdMinutes={open.holdMinutes} />
    ) : (
      <NotOpen open={open} />
    );
  return (
    <Stack gap="sm">
      <QuoteCard input={input} />
      <div className={style.deeds}>
        {claim ? (
          <HeldByMe input={input} claim={claim}>
            {ways}
          </HeldByMe>
        ) : (
          ways
        )}
      </div>
    </Stack>
  );
}
