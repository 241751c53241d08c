import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { ask } from '../../graphql/ask';
import { asFailure, type Failure } from '../../graphql/failures';
import { ChangeFailure } from '../../ui/change-failure';
import { Refusal } from '../../ui/refusal';
import type { Weights } from './round';
import { chosenWeights, type Draft } from './rules';
import { TryWeights, type TryWeightsQuery } from './rounds.generated';
import style from './rounds.module.css';

interface Props {
  readonly fairId: string;
  readonly weights: Weights;
  readonly draft: Draft;
}

/** What the weights as they stand on screen would change, before they count. */
export function WeightTrial({ fairId, weights, draft }: Props): React.ReactNode {
  const { t } = useTranslation('rounds');
  const formats = useFormats();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tried, setTried] = useState<TryWeightsQuery['triedWeights'] | null>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const trial = { fairId, weights: chosenWeights(draft, weights.weights), lists: 1, top: 10 };
      setTried((await ask(TryWeights, { trial })).triedWeights);
    } catch (error) {
      setFailure(asFailure(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <Button variant="light" loading={busy} onClick={() => void run()}>
        {t('try')}
      </Button>
      <ChangeFailure failure={failure} />
      {tried && tried.__typename !== 'TriedWeights' && <Refusal message={tried.message} />}
      {tried?.__typename === 'TriedWeights' && (
        <table className={style.trial}>
          <caption>
            {t('trial.lists', { count: tried.changedCount, all: tried.changedCount + tried.unchangedCount })}{' '}
            {t('trial.gained', { count: tried.suppliersGained.length })}{' '}
            {t('trial.lost', { count: tried.suppliersLost.length })}
          </caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('trial.now')}</th>
              <th scope="col">{t('trial.then')}</th>
            </tr>
          </thead>
          <tbody>
            {(['meetings', 'total', 'suppliersBelowFloor', 'buyersBelowLeast'] as const).map((name) => (
              <tr key={name}>
                <th scope="row">{t(`trial.${name}`)}</th>
                <td>{formats.number(Math.round(tried.now[name]))}</td>
                <td>{formats.number(Math.round(tried.tried[name]))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
