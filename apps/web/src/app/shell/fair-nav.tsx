import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { useMyCompanies } from '../../session/my-companies';
import { rolesAt } from '../../session/roles-at';
import { useMe } from '../../session/session';
import { Dialog } from '../../ui/dialog';
import { MoreIcon } from '../../ui/icons';
import { barOf } from './bar-of';
import { FAIR_PAGES, type FairPage } from './fair-pages';
import style from './shell.module.css';

/** Wide enough for the bar of desks; in letters' widths, so that large letters keep the short bar. */
const DESK = '(min-width: 78em)';

/** The ways through a fair: below on a phone, where thumbs are, and above elsewhere. */
export function FairNav({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('shell');
  const me = useMe();
  const participation = useMyCompanies(fairId).current?.participation;
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const onDesk = useMediaQuery(DESK, false, { getInitialValueInEffect: false });
  const { near, more } = barOf(
    FAIR_PAGES,
    {
      signedIn: Boolean(me),
      roles: me ? rolesAt(me, fairId) : [],
      asSupplier: participation?.asSupplier ?? false,
      asBuyer: participation?.asBuyer ?? false,
    },
    onDesk,
  );
  const addressOf = ({ to }: FairPage): string => (to ? `/fairs/${fairId}/${to}` : `/fairs/${fairId}`);
  const link = (page: FairPage, className: string): React.ReactNode => (
    <NavLink key={page.to} className={className} to={addressOf(page)} end={!page.to} onClick={() => setOpen(false)}>
      {page.icon}
      {t(page.label)}
    </NavLink>
  );
  const isBehind = more.some((page) => page.to && pathname.startsWith(addressOf(page)));
  return (
    <nav className={style.nav} aria-label={t('nav.label')}>
      {near.map((page) => link(page, style.item))}
      {more.length > 0 && (
        <button
          type="button"
          className={style.item}
          aria-current={isBehind ? 'page' : undefined}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <MoreIcon />
          {t('nav.more')}
        </button>
      )}
      <Dialog open={open} label={t('nav.label')} onClose={() => setOpen(false)}>
        <div className={style.more}>{more.map((page) => link(page, style.further))}</div>
      </Dialog>
    </nav>
  );
}
