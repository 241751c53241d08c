import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clashesIn, type Colleague, type Whose } from './attending';
import { type AgendaEntry, type View, VIEWS } from './days-of';
import type { useShown } from './use-shown';
import { WhoseChoice } from './whose-choice';
import style from './agenda.module.css';

interface Props {
  readonly companyId: string | null;
  readonly entries: readonly AgendaEntry[];
  readonly colleagues: readonly Colleague[];
  readonly me: string | undefined;
  readonly whose: Whose;
  readonly view: View;
  readonly asTable: boolean;
  readonly onShow: ReturnType<typeof useShown>['show'];
}

/** Which days, whose meetings, as a list or with colleagues beside each other. */
export function AgendaViews(props: Props): React.ReactNode {
  const { companyId, entries, colleagues, me, whose, view, asTable, onShow } = props;
  const { t } = useTranslation('agenda');
  const clashes = entries.filter(
    (entry) => entry.__typename === 'AgendaMeeting' && clashesIn(entry, companyId).length > 0,
  ).length;
  return (
    <>
      <div className={style.views} role="group" aria-label={t('view')}>
        {VIEWS.map((one) => (
          <Button
            key={one}
            variant={one === view ? 'filled' : 'default'}
            aria-pressed={one === view}
            onClick={() => onShow({ view: one })}
          >
            {t(`view.${one}`)}
          </Button>
        ))}
      </div>
      {companyId && colleagues.length > 0 && (
        <div className={style.views}>
          <WhoseChoice {...{ colleagues, me, whose, clashes }} onChoose={(who) => onShow({ who })} />
          <Button
            variant={asTable ? 'filled' : 'default'}
            aria-pressed={asTable}
            onClick={() => onShow({ as: asTable ? 'list' : 'table' })}
          >
            {t('asTable')}
          </Button>
        </div>
      )}
    </>
  );
}
