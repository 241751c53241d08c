import { useTranslation } from 'react-i18next';
import type { Failure } from '../../graphql/failures';
import { ChangeFailure } from '../../ui/change-failure';
import type { Refused } from './use-hand-work';
import type { Check } from './use-move-check';
import style from './timetable.module.css';

interface Props {
  readonly check: Check;
  readonly refused: Refused | null;
  readonly failure: Failure | null;
}

/** What the move would break, while it is aimed, or why it was refused. */
export function CheckTold({ check, refused, failure }: Props): React.ReactNode {
  return (
    <div className={style.told} role="status" aria-live="polite">
      <ChangeFailure failure={failure ?? (check.look === 'failed' ? check.failure : null)} />
      {refused && <Told look="clashes" title={refused.message} lines={refused.clashes.map(({ text }) => text)} />}
      {!refused && <CheckLine check={check} />}
    </div>
  );
}

function CheckLine({ check }: { readonly check: Check }): React.ReactNode {
  const { t } = useTranslation('timetable');
  switch (check.look) {
    case 'asking':
      return <Told look="asking" title={t('check.asking')} />;
    case 'refused':
      return <Told look="clashes" title={check.message} />;
    case 'clashes': {
      const { clashes } = check.found;
      return (
        <Told
          look="clashes"
          title={t('check.breaks', { count: clashes.length })}
          lines={clashes.map(({ text }) => text)}
        />
      );
    }
    case 'fits': {
      const { moreGaps } = check.found;
      const gaps =
        moreGaps === 0
          ? null
          : moreGaps > 0
            ? t('check.more', { count: moreGaps })
            : t('check.fewer', { count: -moreGaps });
      return <Told look="fits" title={t('check.fits')} lines={gaps === null ? [] : [gaps]} />;
    }
    default:
      return null;
  }
}

interface ToldProps {
  readonly look: 'asking' | 'clashes' | 'fits';
  readonly title: string;
  readonly lines?: readonly string[];
}

const SIGNS = { asking: '…', clashes: '✕', fits: '✓' } as const;

const Told = ({ look, title, lines = [] }: ToldProps): React.ReactNode => (
  <div data-look={look}>
    <strong>
      <span aria-hidden="true">{SIGNS[look]} </span>
      {title}
    </strong>
    {lines.length > 0 && (
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    )}
  </div>
);
