import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { WhoAttends } from './agenda.generated';
import { ChooseDelegates } from './choose-delegates';
import { Delegates } from './delegates';
import style from './agenda.module.css';

/** Who of the company attends the fair: each of them can take any of its meetings. */
export function Colleagues({
  fairId,
  companyId,
}: {
  readonly fairId: string;
  readonly companyId: string;
}): React.ReactNode {
  const { t } = useTranslation('agenda');
  const query = useQuery(WhoAttends, { fairId, companyId });
  const found = query.answer?.company;
  const count = found?.__typename === 'Company' ? found.delegates.length : undefined;
  return (
    <details className={style.colleagues}>
      <summary>{count === undefined ? t('colleagues') : t('colleaguesCount', { count })}</summary>
      <Loaded of={query}>
        {({ company }) => {
          const delegates = company.__typename === 'Company' ? company.delegates : [];
          const attending = delegates.map(({ personId }) => personId);
          return (
            <>
              <Delegates of={delegates} />
              <ChooseDelegates key={attending.join()} {...{ fairId, companyId, attending }} />
            </>
          );
        }}
      </Loaded>
    </details>
  );
}
