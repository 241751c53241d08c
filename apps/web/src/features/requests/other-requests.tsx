import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { CallOff } from './call-off';
import { type About, leftToDo } from './request';
import { RequestCard } from './request-card';
import { RequestsList } from './requests-list';
import { RequestsBy } from './requests.generated';

const STATES = {
  asked: ['OPEN'],
  agreed: ['ACCEPTED'],
  over: ['DECLINED', 'EXPIRED', 'WITHDRAWN'],
} as const;

interface Props extends About {
  readonly which: keyof typeof STATES;
  readonly after: string | null;
}

/** Requests that the company has answered or made, by what came of them. */
export function OtherRequests({ fairId, companyId, which, after }: Props): React.ReactNode {
  const { t } = useTranslation('requests');
  return (
    <RequestsList
      of={useQuery(RequestsBy, { fairId, companyId, states: STATES[which], after })}
      none={t(`none.${which}`)}
      isFirst={after === null}
      card={(request) => {
        const left = leftToDo(request, request.ownAnswer === 'ACCEPTED' && request.otherAnswer === null);
        return (
          <RequestCard fairId={fairId} request={request}>
            {left && <CallOff about={{ fairId, companyId, requestId: request.id }} how={left} />}
          </RequestCard>
        );
      }}
      next={(next) => <OtherRequests fairId={fairId} companyId={companyId} which={which} after={next} />}
    />
  );
}
