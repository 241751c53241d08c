import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../graphql/use-change';
import { ChangeFailure } from '../../../ui/change-failure';
import { CountDown } from '../../../ui/count-down';
import { Refusal } from '../../../ui/refusal';
import { refusalOf } from '../../../ui/refusal-of';
import { ReleaseBooth, RenewHold } from './claim.generated';
import type { ClaimInput } from './quote-card';
import { lookAgain } from './look-again';
import type { Claim } from './use-my-claims';
import style from '../plan.module.css';

interface Props {
  readonly input: ClaimInput;
  readonly claim: Claim;
  /** To book it: before the other ways. */
  readonly children: React.ReactNode;
}

/** How long the booth is still put aside, and the ways to book it, to prolong that once or to give it back. */
export function HeldByMe({ input, claim, children }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const renew = useChange(RenewHold);
  const release = useChange(ReleaseBooth);
  const [refused, setRefused] = useState<string | null>(null);
  const about = { fairId: input.fairId, bookingId: claim.id };
  const run = async (change: Promise<object | undefined>): Promise<void> => {
    setRefused(refusalOf(await change));
    lookAgain();
  };
  return (
    <Stack gap="xs">
      {claim.heldUntil && (
        <Group gap="xs" align="baseline">
          {t('claim.heldFor')}
          <span className={style.left}>
            <CountDown until={claim.heldUntil} onEnd={() => lookAgain()} />
          </span>
        </Group>
      )}
      {/* What others put aside for the company has an end of its own: nobody has prolonged it. */}
      <div role="status">
        {claim.origin === 'CLAIM' && !claim.mayRenew && <Text size="sm">{t('claim.renewed')}</Text>}
      </div>
      {children}
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={renew.failure ?? release.failure} />
      <Group>
        {claim.mayRenew && (
          <Button
            variant="light"
            loading={renew.busy}
            onClick={() => void run(renew.run({ input: about }).then((answer) => answer?.renewHold))}
          >
            {t('claim.renew')}
          </Button>
        )}
        <Button
          variant="subtle"
          loading={release.busy}
          onClick={() => void run(release.run({ input: about }).then((answer) => answer?.releaseBooth))}
        >
          {t('claim.release')}
        </Button>
      </Group>
    </Stack>
  );
}
