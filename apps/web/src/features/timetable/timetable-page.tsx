import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { FairZone } from './fair-zone';
import { TimetableTabs } from './timetable-tabs';
import { useFrame } from './use-frame';
import { useMeetings } from './use-meetings';
import { WorkingGrid } from './working-grid';

/** The working timetable as a grid, where organisers move meetings by hand. */
export default function TimetablePage(): React.ReactNode {
  const { t } = useTranslation('timetable');
  const { fairId = '' } = useParams();
  const frame = useFrame(fairId);
  // Asked for beside the frame, not after it.
  const meetings = useMeetings(fairId);
  return (
    <Page title={t('title')} wide actions={<TimetableTabs fairId={fairId} />}>
      <Loaded of={frame.query}>
        {({ workingTimetable, fairGrid, fair, interpreters }) => {
          if (interpreters === null) return <Text>{t('forOrganisers')}</Text>;
          if (!workingTimetable || !fairGrid)
            return (
              <>
                <Text mb="md">{t('none')}</Text>
                <Button component={Link} to={`/fairs/${fairId}/rounds`}>
                  {t('toRounds')}
                </Button>
              </>
            );
          return (
            <FairZone.Provider value={fair.__typename === 'Fair' ? fair.timeZone : undefined}>
              <WorkingGrid {...{ fairId, frame, meetings }} timetable={workingTimetable} slots={fairGrid.slots} />
            </FairZone.Provider>
          );
        }}
      </Loaded>
    </Page>
  );
}
