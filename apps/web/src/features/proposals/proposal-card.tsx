import { Badge, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import type { ProposalSeenFragment } from './proposals.generated';
import style from './proposals.module.css';

interface Props {
  readonly proposal: ProposalSeenFragment;
  readonly busy: boolean;
  /** Null: for those who only read. */
  readonly onReview: ((proposal: ProposalSeenFragment) => void) | null;
}

const COLOURS = { PROPOSED: 'brand', DROPPED: 'gray', OFFERED: 'green' } as const;
/** Reasons that are read without opening the rest. */
const FIRST = 2;

/** A pair that the round suggests: its scores, why, and what an organiser makes of it. */
export function ProposalCard({ proposal, busy, onReview }: Props): React.ReactNode {
  const { t } = useTranslation('proposals');
  const formats = useFormats();
  const { buyer, supplier, position, state, buyerScore, supplierScore, why } = proposal;
  const whole = (score: number | null): string => (score === null ? '–' : formats.number(Math.round(score)));
  const reasons = [...why.reasons].filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  const open = why.gates.filter(({ verdict }) => verdict !== 'pass');
  const pair = `${buyer?.shortName ?? '…'} – ${supplier?.shortName ?? '…'}`;
  return (
    <article className={style.card} data-state={state}>
      <div className={style.score}>
        <strong>{whole(why.score)}</strong>
        <span>{t('position', { number: position })}</span>
      </div>
      <div className={style.middle}>
        <h2>{pair}</h2>
        <p className={style.sides}>
          {t('forBuyer', { score: whole(buyerScore) })} · {t('forSupplier', { score: whole(supplierScore) })} ·{' '}
          {t('known', { share: formats.percent(Math.round(why.confidence * 100)) })}
          {buyer && ` · ${formats.country(buyer.country)}`}
        </p>
        <ul className={style.reasons}>
          {reasons.slice(0, FIRST).map(({ fact, side, points, text }) => (
            <li key={`${side} ${fact}`}>
              <span>+{formats.number(Math.round(points))}</span> {text}
            </li>
          ))}
        </ul>
        <details>
          <summary>{t('allReasons', { count: reasons.length })}</summary>
          <ul className={style.reasons}>
            {reasons.slice(FIRST).map(({ fact, side, points, text }) => (
              <li key={`${side} ${fact}`}>
                <span>+{formats.number(Math.round(points * 10) / 10)}</span> {text}
              </li>
            ))}
          </ul>
          {open.length > 0 && (
            <>
              <h3>{t('gates')}</h3>
              <ul>
                {open.map(({ rule, text }) => (
                  <li key={rule}>{text}</li>
                ))}
              </ul>
            </>
          )}
          {why.questions.length > 0 && (
            <>
              <h3>{t('questions')}</h3>
              <ul>
                {why.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </>
          )}
        </details>
      </div>
      <div className={style.review}>
        <Badge variant="light" tt="none" color={COLOURS[state]}>
          {t(`state.${state}`)}
        </Badge>
        {state !== 'OFFERED' && onReview && (
          <Button
            size="compact-md"
            variant="default"
            disabled={busy}
            aria-label={`${t(state === 'DROPPED' ? 'putBack' : 'takeOut')}: ${pair}`}
            onClick={() => onReview(proposal)}
          >
            {t(state === 'DROPPED' ? 'putBack' : 'takeOut')}
          </Button>
        )}
      </div>
    </article>
  );
}
