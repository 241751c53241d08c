import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { useDeed } from '../../ui/use-deed';
import { MOVED } from './look-again';
import { ConsentToSwap, DeclineSwap, MySwaps, TakeBackSwap } from './moves.generated';

interface Props {
  readonly input: { readonly fairId: string; readonly swapId: string };
  readonly isMine: boolean;
}

/** Who was asked says yes or no; who asked may take it back. */
export function SwapButtons({ input, isMine }: Props): React.ReactNode {
  const { t } = useTranslation('moves');
  const consent = useDeed(ConsentToSwap, ...MOVED);
  const decline = useDeed(DeclineSwap, MySwaps);
  const takeBack = useDeed(TakeBackSwap, MySwaps);
  return (
    <>
      {[consent, decline, takeBack].map((deed, ordinal) => (
        <DeedOutcome key={ordinal} of={deed} />
      ))}
      {isMine ? (
        <Button variant="light" loading={takeBack.busy} onClick={() => void takeBack.run({ input })}>
          {t('swap.takeBack')}
        </Button>
      ) : (
        <Group>
          <Button loading={consent.busy} disabled={decline.busy} onClick={() => void consent.run({ input })}>
            {t('swap.accept')}
          </Button>
          <Button
            variant="light"
            loading={decline.busy}
            disabled={consent.busy}
            onClick={() => void decline.run({ input })}
          >
            {t('swap.decline')}
          </Button>
        </Group>
      )}
    </>
  );
}
