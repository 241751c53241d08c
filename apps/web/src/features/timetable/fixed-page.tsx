import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { useHasRole } from '../../session/use-has-role';
import { Loaded } from '../../ui/loaded';
import { BannedPairs } from './banned-pairs';
import { FairZone } from './fair-zone';
import { FixedMeetings } from './fixed.generated';
import { PinList } from './pin-list';
import { TakeBackBans } from './take-back-bans';
import { TakeBackFixed } from './take-back-fixed';
import { TermsList } from './terms-list';
import { NothingToSee, TimetableView } from './timetable-view';
import { useFrame } from './use-frame';

/** What rounds must keep to: meetings that stay where they are, what is special about single ones, pairs kept apart. */
export default function FixedPage(): React.ReactNode {
  const { t } = useTranslation('timetable');
  return <TimetableView title={t('fixed.title')}>{(fairId) => <OfFair fairId={fairId} />}</TimetableView>;
}

function OfFair({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('timetable');
  const frame = useFrame(fairId);
  const fair = frame.query.answer?.fair;
  const organises = useHasRole(fairId, 'ORGANISER');
  return (
    <Loaded of={useQuery(FixedMeetings, { fairId })}>
      {({ pins, meetingTerms }) =>
        pins && meetingTerms ? (
          <FairZone.Provider value={fair?.__typename === 'Fair' ? fair.timeZone : undefined}>
            <PinList fairId={fairId} pins={pins} frame={frame} />
            <TermsList fairId={fairId} terms={meetingTerms} />
            <BannedPairs fairId={fairId} none={t('banned.none')} />
            {organises && <ByFile fairId={fairId} />}
          </FairZone.Provider>
        ) : (
          <NothingToSee />
        )
      }
    </Loaded>
  );
}

/** The two lists of what stands above that come back edited. */
function ByFile({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('timetable');
  return (
    <>
      <section>
        <Title order={2} size="h4" mt="xl" mb="xs">
          {t('fixedBack.title')}
        </Title>
        <TakeBackFixed fairId={fairId} />
      </section>
      <section>
        <Title order={2} size="h4" mt="xl" mb="xs">
          {t('bansBack.title')}
        </Title>
        <TakeBackBans fairId={fairId} />
      </section>
    </>
  );
}
