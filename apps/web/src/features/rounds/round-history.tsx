import { Anchor, Badge, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Formats } from '../../format/formats';
import type { Failure } from '../../graphql/failures';
import { FailureNotice } from '../../ui/failure-notice';
import { countOf, type Round, secondsOf } from './round';
import style from './rounds.module.css';

const COLOURS: Readonly<Record<Round['state'], string>> = {
  WAITING: 'gray',
  RUNNING: 'brand',
  FINISHED: 'green',
  FAILED: 'red',
  CANCELLED: 'gray',
};

interface Props {
  readonly fairId: string;
  readonly rounds: readonly Round[];
  readonly formats: Formats;
  readonly more: (() => void) | null;
  readonly failure: Failure | null;
}

/** All rounds of the fair, the newest first. */
export function RoundHistory({ fairId, rounds, formats, more, failure }: Props): React.ReactNode {
  const { t } = useTranslation('rounds');
  if (rounds.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <ul className={style.history}>
        {rounds.map((round) => (
          <li key={round.id}>
            <div>
              <Anchor component={Link} to={`/fairs/${fairId}/rounds/${round.id}`} fw={600}>
                {t(`kind.${round.kind}`)}
              </Anchor>
              <Badge ml="xs" variant="light" tt="none" color={COLOURS[round.state]}>
                {t(`state.${round.state}`)}
              </Badge>
            </div>
            <Result round={round} formats={formats} />
            <time dateTime={round.createdAt}>{formats.instant(round.createdAt)}</time>
          </li>
        ))}
      </ul>
      {failure && more && <FailureNotice failure={failure} retry={more} />}
      {more && !failure && (
        <Button variant="default" onClick={more}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

function Result({ round, formats }: { readonly round: Round; readonly formats: Formats }): React.ReactNode {
  const { t } = useTranslation('rounds');
  const seconds = secondsOf(round);
  const proposals = round.kind === 'PROPOSE' ? countOf(round, 'proposals') : null;
  return (
    <div>
      {round.state === 'FAILED' && round.failure?.message}
      {proposals !== null && t('proposals', { count: proposals })}
      {round.reached?.text}
      {seconds !== null && (
        <span className={style.took}> {t('took', { seconds: formats.number(Math.round(seconds * 10) / 10) })}</span>
      )}
    </div>
  );
}
