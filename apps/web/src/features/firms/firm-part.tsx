import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Dialog } from '../../ui/dialog';
import { Loaded } from '../../ui/loaded';
import { endOf, NextPage } from '../../ui/next-page';
import type { FirmFilter } from './filter';
import { FirmTable } from './firm-table';
import { type FirmLineFragment, FirmsPage } from './firms.generated';
import { ParticipationForm } from './participation-form';

interface Props {
  readonly fairId: string;
  readonly filter: FirmFilter;
  readonly after: string | null;
}

/** Fifty companies, and the way to the next ones. */
export function FirmPart({ fairId, filter, after }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const [changing, setChanging] = useState<FirmLineFragment | null>(null);
  return (
    <Loaded of={useQuery(FirmsPage, { fairId, filter, after })}>
      {({ companies }) =>
        companies.__typename === 'CompanyConnection' && (
          <>
            <FirmTable fairId={fairId} firms={companies.nodes} onChange={setChanging} />
            <NextPage
              end={endOf(companies.pageInfo)}
              more={t('more')}
              next={(end) => <FirmPart fairId={fairId} filter={filter} after={end} />}
            />
            <Dialog
              open={changing !== null}
              label={t('change.of', { name: changing?.shortName ?? '' })}
              onClose={() => setChanging(null)}
            >
              {changing && <ParticipationForm fairId={fairId} firm={changing} onDone={() => setChanging(null)} />}
            </Dialog>
          </>
        )
      }
    </Loaded>
  );
}
