import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { DeadEnd } from '../../ui/dead-end';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { SharedAgenda } from './shared-agenda';
import { SharedNotice } from './shared-notice';
import { SharedByToken } from './shared.generated';
import { SharedPayment } from './shared-payment';

/**
 * Where `/shared#token` arrives, often in the built-in browser of a chat app: read-only, without a session, and gone when
 * whoever gave the link takes it back. The secret stays in the address, so that "open in browser" works.
 */
export default function SharedPage(): React.ReactNode {
  const { t } = useTranslation('share');
  const { hash } = useLocation();
  return (
    <Loaded of={useQuery(SharedByToken, { token: hash.slice(1) })}>
      {({ shared }) => {
        if (!shared)
          return (
            <Page title={t('gone.title')} narrow>
              <DeadEnd text={t('gone')} />
            </Page>
          );
        if (shared.__typename === 'SharedNotice') return <SharedNotice shared={shared} />;
        return shared.__typename === 'SharedAgenda' ? (
          <SharedAgenda agenda={shared} />
        ) : (
          <SharedPayment payment={shared} />
        );
      }}
    </Loaded>
  );
}
