import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { ForMyCompany } from '../../session/for-my-company';
import { Loaded } from '../../ui/loaded';
import { Outcomes } from './outcomes';
import { PublishedDraws } from './published-draws';
import { WishEditor } from './wish-editor';
import { MyWishes } from './wishes.generated';

/** Which booths a company would like from a draw, the best first; afterwards what it got, and why. */
export default function WishesPage(): React.ReactNode {
  const { t } = useTranslation('wishes');
  const { fairId = '' } = useParams();
  return (
    <ForMyCompany fairId={fairId} title={t('title')} nobody={t('nobody')} as="asSupplier">
      {({ id }) => <Wishes fairId={fairId} companyId={id} />}
    </ForMyCompany>
  );
}

function Wishes({ fairId, companyId }: { readonly fairId: string; readonly companyId: string }): React.ReactNode {
  const { t } = useTranslation('wishes');
  const formats = useFormats();
  return (
    <Loaded of={useQuery(MyWishes, { fairId, companyId })}>
      {({ drawCall: call, companyWishes: own, companyDrawOutcomes: outcomes, company, plan, publishedDraws }) => (
        <Stack maw="40rem">
          <Outcomes outcomes={outcomes ?? []} />
          {call ? (
            <>
              <Text>{t('until', { at: formats.instant(call.wishesUntil) })}</Text>
              {own && <Text c="dimmed">{t(own.newcomer ? 'newcomer' : 'points', { count: own.points })}</Text>}
              {plan.__typename === 'Plan' && (
                <WishEditor
                  key={companyId}
                  about={{ fairId, companyId }}
                  plan={plan}
                  request={own?.request ?? null}
                  sectorId={company.__typename === 'Company' ? company.sectorId : null}
                  mostBooths={call.mostBooths}
                  isOver={Date.parse(call.wishesUntil) <= Date.now()}
                />
              )}
            </>
          ) : (
            <Text>{t('noCall')}</Text>
          )}
          <PublishedDraws fairId={fairId} draws={publishedDraws ?? []} applicant={own?.request?.applicant ?? null} />
        </Stack>
      )}
    </Loaded>
  );
}
