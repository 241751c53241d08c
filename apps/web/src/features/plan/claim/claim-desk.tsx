import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../format/use-formats';
import type { Booth, Plan } from '../booth';
import { ClaimButtons } from './claim-buttons';
import { HeldByMe } from './held-by-me';
import { QuoteCard } from './quote-card';
import type { Claim } from './use-my-claims';

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
  const formats = useFormats();
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
  const now = Date.now();
  const notYet = rules && now < Date.parse(rules.opensAt);
  const over = rules && now >= Date.parse(rules.closesAt);
  return (
    <Stack gap="sm">
      <QuoteCard input={input} />
      {claim && <HeldByMe input={input} claim={claim} />}
      {!rules && <Text>{t('claim.notOpened')}</Text>}
      {notYet && <Text>{t('claim.opens', { at: formats.instant(rules.opensAt) })}</Text>}
      {over && <Text>{t('claim.closed')}</Text>}
      {rules && !notYet && !over && <ClaimButtons input={input} claim={claim} holdMinutes={rules.holdMinutes} />}
    </Stack>
  );
}
