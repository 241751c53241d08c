import { useTranslation } from 'react-i18next';
import type { Query } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import type { OurPeopleQuery } from './agenda.generated';
import { ChooseDelegates } from './choose-delegates';
import { Delegates } from './delegates';
import { UsualAttendees } from './usual-attendees';
import style from './agenda.module.css';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly people: Query<OurPeopleQuery>;
}

/** Who of the company attends the fair, and who of them its meetings where nobody is chosen. */
export function Colleagues({ fairId, companyId, people }: Props): React.ReactNode {
  const { t } = useTranslation('agenda');
  const found = people.answer?.company;
  const count = found?.__typename === 'Company' ? found.delegates.length : undefined;
  return (
    <details className={style.colleagues}>
      <summary>{count === undefined ? t('colleagues') : t('colleaguesCount', { count })}</summary>
      {/* How old the page is, it says itself. */}
      <Loaded of={people.answer ? { ...people, kept: false, failure: undefined } : people}>
        {({ company, usualAttendees }) => {
          const delegates = company.__typename === 'Company' ? company.delegates : [];
          const attending = delegates.map(({ personId }) => personId);
          const usual = usualAttendees ?? [];
          return (
            <>
              <Delegates of={delegates} />
              <ChooseDelegates key={attending.join()} {...{ fairId, companyId, attending }} />
              {delegates.length > 0 && (
                <UsualAttendees
                  key={[...attending, 'usual', ...usual].join()}
                  {...{ fairId, companyId, usual }}
                  colleagues={delegates}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </details>
  );
}
