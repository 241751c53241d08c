import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMyCompanies } from '../../session/my-companies';
import { useMe } from '../../session/session';
import { AgendaIcon, BookingIcon, CompaniesIcon, FairIcon, PlanIcon } from '../../ui/icons';
import style from './shell.module.css';

/** The ways through a fair: below on a phone, where thumbs are, and above elsewhere. */
export function FairNav({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('shell');
  const me = useMe();
  const { current } = useMyCompanies(fairId);
  const items = [
    { to: '.', label: t('nav.fair'), icon: <FairIcon />, shown: true },
    { to: 'companies', label: t('nav.companies'), icon: <CompaniesIcon />, shown: true },
    { to: 'plan', label: t('nav.plan'), icon: <PlanIcon />, shown: true },
    { to: 'bookings', label: t('nav.bookings'), icon: <BookingIcon />, shown: current?.participation?.asSupplier },
    { to: 'agenda', label: t('nav.agenda'), icon: <AgendaIcon />, shown: Boolean(me) },
  ];
  return (
    <nav className={style.nav} aria-label={t('nav.label')}>
      {items
        .filter(({ shown }) => shown)
        .map(({ to, label, icon }) => (
          <NavLink
            key={to}
            className={style.item}
            to={to === '.' ? `/fairs/${fairId}` : `/fairs/${fairId}/${to}`}
            end={to === '.'}
          >
            {icon}
            {label}
          </NavLink>
        ))}
    </nav>
  );
}
