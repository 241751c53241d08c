import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { byPoints, type Reason } from './match';
import style from './matches.module.css';

const SHOWN = 4;

/** What the score is made of. The bars share one scale: the largest reason of the match. */
export function ReasonBars({ reasons }: { readonly reasons: readonly Reason[] }): React.ReactNode {
  const { t } = useTranslation('matches');
  const counted = byPoints(reasons);
  const most = counted[0]?.points ?? 1;
  const rest = counted.slice(SHOWN);
  return (
    <>
      <Bars reasons={counted.slice(0, SHOWN)} most={most} />
      {rest.length > 0 && (
        <details className={style.rest}>
          <summary>{t('reasons.more', { count: rest.length })}</summary>
          <Bars reasons={rest} most={most} />
        </details>
      )}
    </>
  );
}

function Bars({ reasons, most }: { readonly reasons: readonly Reason[]; readonly most: number }): React.ReactNode {
  const { t } = useTranslation('matches');
  const formats = useFormats();
  return (
    <ul className={style.bars}>
      {reasons.map(({ fact, side, points, text }) => (
        <li key={`${fact} ${side}`}>
          <meter min={0} max={most} value={points} aria-hidden />
          <span className={style.points}>{t('points', { points: formats.number(Math.round(points * 10) / 10) })}</span>
          <Text size="sm">{text}</Text>
        </li>
      ))}
    </ul>
  );
}
