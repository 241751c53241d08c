import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { AnswerButtons } from './answer-buttons';
import type { About } from './request';
import { RequestCard } from './request-card';
import { RequestsList } from './requests-list';
import { WaitingForMe } from './requests.generated';

/** Requests that wait for the company's answer. */
export function WaitingRequests({
  fairId,
  companyId,
  after,
}: About & { readonly after: string | null }): React.ReactNode {
  const { t } = useTranslation('requests');
  return (
    <RequestsList
      of={useQuery(WaitingForMe, { fairId, companyId, after })}
      none={t('none.waiting')}
      isFirst={after === null}
      card={(request) => (
        <RequestCard fairId={fairId} request={request}>
          <AnswerButtons about={{ fairId, companyId }} request={request} />
        </RequestCard>
      )}
      next={(next) => <WaitingRequests fairId={fairId} companyId={companyId} after={next} />}
    />
  );
}
