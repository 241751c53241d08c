import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useNavigation, useParams } from 'react-router';
import { ConnectionNotes } from '../../offline/connection-notes';
import { PageLoading } from '../../ui/page-loading';
import { FairNav } from './fair-nav';
import { ReaderMenu } from './reader-menu';
import { TopBar } from './top-bar';
import style from './shell.module.css';

/** What stands around every page. */
export function Shell(): React.ReactNode {
  return (
    <Suspense fallback={null}>
      <Frame />
    </Suspense>
  );
}

function Frame(): React.ReactNode {
  const { t } = useTranslation('shell');
  const { fairId } = useParams();
  const { state } = useNavigation();
  return (
    <div className={style.frame} data-with-nav={fairId !== undefined}>
      <a className={style.skip} href="#content">
        {t('skip')}
      </a>
      <TopBar>
        <ReaderMenu />
      </TopBar>
      {state === 'loading' && <div className={style.progress} role="progressbar" aria-label={t('loading')} />}
      <ConnectionNotes />
      {fairId && <FairNav fairId={fairId} />}
      <main id="content" className={style.content} tabIndex={-1}>
        <Suspense fallback={<PageLoading />}>
          <Outlet />
        </Suspense>
      </main>
      <ScrollRestoration />
    </div>
  );
}
