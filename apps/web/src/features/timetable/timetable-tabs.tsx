import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { TabRow } from '../../ui/tab-row';
import style from './timetable.module.css';

const TABS = [
  { to: '', label: 'tab.grid' },
  { to: '/left-out', label: 'tab.leftOut' },
  { to: '/fixed', label: 'tab.fixed' },
  { to: '/capacity', label: 'tab.capacity' },
  { to: '/rota', label: 'tab.rota' },
  { to: '/versions', label: 'tab.versions' },
  { to: '/list', label: 'tab.list' },
] as const;

/** The ways of looking at one timetable. */
export function TimetableTabs({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('timetable');
  return (
    <TabRow label={t('tabs')} current={useLocation().pathname} className={style.tabs}>
      {TABS.map(({ to, label }) => (
        <NavLink key={to} to={`/fairs/${fairId}/timetable${to}`} end>
          {t(label)}
        </NavLink>
      ))}
    </TabRow>
  );
}
