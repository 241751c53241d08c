import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { OWN_NAMES } from '../../i18n/languages';
import { useReaderLanguage } from '../../i18n/use-reader-language';
import { useMe } from '../../session/session';
import { GlobeIcon, PersonIcon } from '../../ui/icons';
import { Dialog } from '../../ui/dialog';
import { AccountCard } from './account-card';
import { ReaderChoices } from './reader-choices';
import style from './shell.module.css';

/** Language and clock for everybody; the own account for who is signed in. */
export function ReaderMenu(): React.ReactNode {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState<'choices' | 'account' | null>(null);
  const { pathname, search } = useLocation();
  const language = useReaderLanguage();
  const me = useMe();
  const close = (): void => setOpen(null);
  const then = pathname === '/sign-in' ? '' : `?then=${encodeURIComponent(pathname + search)}`;
  return (
    <>
      <button
        type="button"
        className={style.tool}
        aria-label={`${OWN_NAMES[language]} – ${t('choices.open')}`}
        onClick={() => setOpen('choices')}
      >
        <GlobeIcon />
        <span lang={language}>{OWN_NAMES[language]}</span>
      </button>
      {me ? (
        <button type="button" className={style.tool} aria-label={t('account.open')} onClick={() => setOpen('account')}>
          <PersonIcon />
        </button>
      ) : (
        <Link className={style.tool} to={`/sign-in${then}`}>
          {t('signIn')}
        </Link>
      )}
      <Dialog open={open !== null} label={t(open === 'account' ? 'account.title' : 'choices.title')} onClose={close}>
        {open === 'choices' && <ReaderChoices onDone={close} />}
        {open === 'account' && me && <AccountCard me={me} onDone={close} />}
      </Dialog>
    </>
  );
}
