import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outdate } from '../../graphql/answers';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { refusalOf } from '../../ui/refusal-of';
import { Refusal } from '../../ui/refusal';
import type { Round } from './round';
import { CancelRound, FinishRound, OneRound } from './rounds.generated';

/** Ends a round early: with the best timetable found so far, or without any result. */
export function StopRound({ fairId, round }: { readonly fairId: string; readonly round: Round }): React.ReactNode {
  const { t } = useTranslation('rounds');
  const finish = useChange(FinishRound);
  const cancel = useChange(CancelRound);
  const [refused, setRefused] = useState<string | null>(null);
  const stop = async (how: 'finish' | 'cancel'): Promise<void> => {
    setRefused(null);
    const asked = { fairId, roundId: round.id };
    const said = how === 'finish' ? (await finish.run(asked))?.finishRound : (await cancel.run(asked))?.cancelRound;
    setRefused(refusalOf(said));
    if (said) outdate(OneRound);
  };
  return (
    <>
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={finish.failure ?? cancel.failure} />
      <Group gap="sm" mt="md">
        {round.kind === 'TIMETABLE' && (
          <Button
            loading={finish.busy}
            disabled={round.finishing || round.cancelling || !round.reached}
            onClick={() => void stop('finish')}
          >
            {t(round.finishing ? 'finishing' : 'finish')}
          </Button>
        )}
        <Button variant="default" loading={cancel.busy} disabled={round.cancelling} onClick={() => void stop('cancel')}>
          {t(round.cancelling ? 'cancelling' : 'cancel')}
        </Button>
      </Group>
    </>
  );
}
