import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outdate } from '../../graphql/answers';
import { useChange } from '../../graphql/use-change';
import { useQuery } from '../../graphql/use-query';
import { ChangeFailure } from '../../ui/change-failure';
import { Dialog } from '../../ui/dialog';
import { Loaded } from '../../ui/loaded';
import { LiveRegion } from '../../ui/live-region';
import { Refusal } from '../../ui/refusal';
import { TimetableFrame } from './timetable.generated';
import {
  ReleaseTimetable as Release,
  type ReleaseTimetableMutation,
  VersionDiff,
  VersionsPage,
} from './versions.generated';
import style from './timetable.module.css';

type Refused = Exclude<ReleaseTimetableMutation['releaseTimetable'], { __typename: 'ReleasedTimetable' }>;

interface Props {
  readonly fairId: string;
  /** The last released version; null: none. */
  readonly newest: number | null;
  readonly onReleased: (versionNumber: number) => void;
}

/** Makes the working timetable the next version, after saying how many people will be told. */
export function ReleaseTimetable({ fairId, newest, onReleased }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const release = useChange(Release);
  const run = async (): Promise<void> => {
    setRefused(null);
    const answer = (await release.run({ fairId }))?.releaseTimetable;
    if (!answer) return;
    setAsking(false);
    if (answer.__typename !== 'ReleasedTimetable') return setRefused(answer);
    setSaid(t('release.done', { number: answer.versionNumber, told: t('release.told', { count: answer.told }) }));
    outdate(VersionsPage, VersionDiff, TimetableFrame);
    onReleased(answer.versionNumber);
  };
  return (
    <section className={style.release}>
      <Loaded of={useQuery(VersionDiff, { fairId, from: newest, to: null })}>
        {({ timetableDiff: diff }) => {
          const people = diff?.people.length ?? 0;
          const changes = diff?.changes.length ?? 0;
          return (
            <>
              <p>
                {newest === null
                  ? t('release.first', { count: people })
                  : changes === 0
                    ? t('release.same', { number: newest })
                    : t('release.since', {
                        number: newest,
                        changes: t('release.changes', { count: changes }),
                        people: t('release.people', { count: people }),
                      })}
              </p>
              {said && <p>{said}</p>}
              <Button onClick={() => setAsking(true)} disabled={newest !== null && changes === 0}>
                {t('release.do')}
              </Button>
              <Dialog open={asking} label={t('release.do')} onClose={() => setAsking(false)}>
                <Title order={2} size="h4">
                  {t('release.sure')}
                </Title>
                <Text my="sm">{t('release.will', { count: people })}</Text>
                <ChangeFailure failure={release.failure} />
                <Group gap="sm">
                  <Button loading={release.busy} onClick={() => void run()}>
                    {t('release.yes', { number: (newest ?? 0) + 1 })}
                  </Button>
                  <Button variant="default" onClick={() => setAsking(false)}>
                    {t('giveUp')}
                  </Button>
                </Group>
              </Dialog>
            </>
          );
        }}
      </Loaded>
      {refused && (
        <Refusal message={refused.message}>
          {refused.__typename === 'TimetableClashes' && (
            <ul>
              {refused.clashes.map(({ text }, at) => (
                <li key={at}>{text}</li>
              ))}
            </ul>
          )}
        </Refusal>
      )}
      <LiveRegion text={said} />
    </section>
  );
}
