import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CompanyChoice } from '../../session/company-choice';
import { SignInForMore } from '../../session/sign-in-for-more';
import { useTakesPart } from '../../session/use-takes-part';
import { Page } from '../../ui/page';
import { PageLoading } from '../../ui/page-loading';
import { MembersPlan } from './members-plan';
import { PublicPlan } from './public-plan';

export default function PlanPage(): React.ReactNode {
  const { t } = useTranslation('plan');
  const { fairId = '' } = useParams();
  const takesPart = useTakesPart(fairId);
  return (
    <Page title={t('title')} actions={<CompanyChoice fairId={fairId} />}>
      {takesPart === undefined && <PageLoading />}
      {takesPart && <MembersPlan fairId={fairId} />}
      {takesPart === false && (
        <>
          <SignInForMore text={t('signInForMore')} />
          <PublicPlan fairId={fairId} />
        </>
      )}
    </Page>
  );
}
