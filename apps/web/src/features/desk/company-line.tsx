import { Badge, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import type { Whereabouts } from './whereabouts';
import style from './desk.module.css';

export interface CompanyDeeds {
  readonly onArrived: (companyId: string, arrived: boolean) => void;
  readonly onLate: (companyId: string, name: string) => void;
  readonly onNoShow: (companyId: string, name: string) => void;
}

interface Props extends CompanyDeeds {
  readonly id: string;
  readonly name: string;
  readonly whereabouts: Whereabouts;
  readonly formats: Formats;
  /** Programme officers read only. */
  readonly mayMark: boolean;
  /** What is over cannot be mended. */
  readonly mayReport: boolean;
}

/** One company of a meeting: what is known of it, and what can be said of it in one tap. */
export function CompanyLine({ id, name, whereabouts, formats, mayMark, mayReport, ...deeds }: Props): React.ReactNode {
  const { t } = useTranslation('desk');
  const { state } = whereabouts;
  return (
    <div className={style.company}>
      <div className={style.name}>
        {name} <State whereabouts={whereabouts} formats={formats} />
      </div>
      <div className={style.deeds} role="group" aria-label={name}>
        {mayMark && (
          <Button
            size="compact-md"
            variant={state === 'arrived' ? 'filled' : 'default'}
            aria-pressed={state === 'arrived'}
            onClick={() => deeds.onArrived(id, state !== 'arrived')}
          >
            {t('arrived')}
          </Button>
        )}
        {mayReport && state !== 'arrived' && (
          <>
            <Button size="compact-md" variant="default" onClick={() => deeds.onLate(id, name)}>
              {t('late')}
            </Button>
            {state !== 'away' && (
              <Button size="compact-md" variant="default" onClick={() => deeds.onNoShow(id, name)}>
                {t('noShow')}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function State({ whereabouts, formats }: Pick<Props, 'whereabouts' | 'formats'>): React.ReactNode {
  const { t } = useTranslation('desk');
  if (whereabouts.state === 'late')
    return (
      <Badge color="orange" variant="light" tt="none">
        {t('lateUntil', { at: formats.time(whereabouts.until) })}
      </Badge>
    );
  if (whereabouts.state === 'away')
    return (
      <Badge color="red" variant="light" tt="none">
        {t('away')}
      </Badge>
    );
  return null;
}
