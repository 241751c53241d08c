import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { countOf, type Round } from './round';
import style from './rounds.module.css';

/** What counts in a propose round, in the order of its steps. */
const PROPOSED = ['pairs', 'blocked', 'possible', 'proposals', 'suppliersBelowFloor', 'buyersBelowLeast'] as const;

/** What a round has come to so far, or came to. */
export function RoundFigures({ round }: { readonly round: Round }): React.ReactNode {
  const { t } = useTranslation('rounds');
  const formats = useFormats();
  const { reached } = round;
  if (round.kind === 'PROPOSE') {
    const figures = PROPOSED.flatMap((name) => {
      const value = countOf(round, name);
      return value === null ? [] : [{ name, value }];
    });
    return (
      <dl className={style.figures}>
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{t(`count.${name}`)}</dt>
            <dd>{formats.number(value)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  if (!reached) return null;
  const [kept, changed] = [countOf(round, 'kept'), countOf(round, 'changed')];
  return (
    <>
      <p className={style.reached}>{reached.text}</p>
      {kept !== null && changed !== null && <p>{t('changed', { count: changed, kept: formats.number(kept) })}</p>}
      <dl className={style.figures}>
        <div>
          <dt>{t('figure.value')}</dt>
          <dd>{formats.number(reached.value)}</dd>
        </div>
        <div>
          <dt>{t('figure.bound')}</dt>
          <dd>{formats.number(reached.upperBound)}</dd>
        </div>
        <div>
          <dt>{t('figure.gap')}</dt>
          <dd>{reached.proved ? t('figure.proved') : formats.percent(reached.gapPercent)}</dd>
        </div>
        <div>
          <dt>{t('figure.idle')}</dt>
          <dd>{formats.number(reached.gaps)}</dd>
        </div>
      </dl>
    </>
  );
}
