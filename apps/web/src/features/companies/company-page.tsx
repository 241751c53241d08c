import { useParams } from 'react-router';
import { useTakesPart } from '../../session/use-takes-part';
import { PageLoading } from '../../ui/page-loading';
import { MembersCompany } from './members-company';
import { PublicCompany } from './public-company';

export default function CompanyPage(): React.ReactNode {
  const { fairId = '', companyId = '' } = useParams();
  const takesPart = useTakesPart(fairId);
  if (takesPart === undefined) return <PageLoading />;
  return takesPart ? (
    <MembersCompany fairId={fairId} companyId={companyId} />
  ) : (
    <PublicCompany fairId={fairId} companyId={companyId} />
  );
}
