import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { SignInForMore } from '../../session/sign-in-for-more';
import { useTakesPart } from '../../session/use-takes-part';
import { PrintIcon } from '../../ui/icons';
import { Page } from '../../ui/page';
import { PageLoading } from '../../ui/page-loading';
import { MembersCatalogue } from './members-catalogue';
import { PublicCatalogue } from './public-catalogue';
import style from './companies.module.css';

/**
 * Everybody at the fair, by words and by facets; for strangers the suppliers that agreed to it. The address holds what is
 * looked for, so that it can be shared.
 */
export default function CataloguePage(): React.ReactNode {
  const { t } = useTranslation('fair');
  const { fairId = '' } = useParams();
  const [address] = useSearchParams();
  const takesPart = useTakesPart(fairId);
  return (
    <Page
      title={t('catalogue.title')}
      actions={
        <Button
          className={style.toPrint}
          component={Link}
          to={`/fairs/${fairId}/companies/print?${address.toString()}`}
          variant="default"
          leftSection={<PrintIcon />}
        >
          {t('print.open')}
        </Button>
      }
    >
      {takesPart === undefined && <PageLoading />}
      {takesPart && <MembersCatalogue fairId={fairId} />}
      {takesPart === false && (
        <>
          <SignInForMore text={t('catalogue.shown')} />
          <PublicCatalogue fairId={fairId} />
        </>
      )}
    </Page>
  );
}
