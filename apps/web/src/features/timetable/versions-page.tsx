import { Anchor, NativeSelect, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { exported } from '../../graphql/exported';
import { Comfort, type ComparedTimetable } from './comfort';
import { DiffTable } from './diff-table';
import { FairZone } from './fair-zone';
import { ReleaseTimetable } from './release-timetable';
import { NothingToSee, TimetableView } from './timetable-view';
import { VersionsPage as VersionsQuery, type VersionsPageQuery } from './versions.generated';
import style from './timetable.module.css';

const SOURCES = ['working', 'released'] as const;

/** Released versions, what differs between any two, and the next release. */
export default function VersionsPage(): React.ReactNode {
  const { t } = useTranslation('timetable');
  return <TimetableView title={t('versions.title')}>{(fairId) => <OfFair fairId={fairId} />}</TimetableView>;
}

function OfFair({ fairId }: { readonly fairId: string }): React.ReactNode {
  return (
    <Loaded of={useQuery(VersionsQuery, { fairId })}>
      {({ fair, ...found }) =>
        found.timetableVersions ? (
          <FairZone.Provider value={fair.__typename === 'Fair' ? fair.timeZone : undefined}>
            <Seen fairId={fairId} found={found} versions={found.timetableVersions} />
          </FairZone.Provider>
        ) : (
          <NothingToSee />
        )
      }
    </Loaded>
  );
}

interface SeenProps {
  readonly fairId: string;
  readonly found: Pick<VersionsPageQuery, 'workingTimetable' | 'fairGrid'>;
  readonly versions: NonNullable<VersionsPageQuery['timetableVersions']>;
}

function Seen({ fairId, found, versions }: SeenProps): React.ReactNode {
  const { t } = useTranslation('timetable');
  const formats = useFormats();
  const newest = versions.reduce((most, { versionNumber }) => Math.max(most, versionNumber ?? 0), 0);
  const [from, setFrom] = useState(String(newest || ''));
  const [to, setTo] = useState(found.workingTimetable ? '' : from);
  const numbers = versions.map(({ versionNumber }) => String(versionNumber));
  const names = numbers.map((value) => ({ value, label: t('versions.one', { number: value }) }));
  const released = (chosen: string): ComparedTimetable | null => {
    const one = versions.find(({ versionNumber }) => String(versionNumber) === chosen);
    return one ? { ...one, name: t('versions.one', { number: chosen }), version: Number(chosen) } : null;
  };
  const working = found.workingTimetable && { ...found.workingTimetable, name: t('rota.WORKING'), version: null };
  return (
    <>
      {found.workingTimetable && (
        <ReleaseTimetable fairId={fairId} newest={newest || null} onReleased={(number) => setFrom(String(number))} />
      )}
      <Title order={2} size="h4" mb="xs">
        {t('versions.list')}
      </Title>
      {versions.length === 0 && <Text mb="md">{t('versions.none')}</Text>}
      <ul className={style.list}>
        {versions.map(({ id, versionNumber, releasedAt, reached }) => (
          <li key={id}>
            <strong>{t('versions.one', { number: versionNumber })}</strong>
            <span>{reached.text}</span>
            {releasedAt && <time dateTime={releasedAt}>{formats.instant(releasedAt)}</time>}
          </li>
        ))}
      </ul>
      <Text mt="sm">
        {SOURCES.map((source) => (
          <Anchor key={source} me="md" href={exported('timetable', { fairId, source, format: 'xlsx' })} download>
            {t(`export.${source}`)}
          </Anchor>
        ))}
        {versions.length > 0 && (
          <Anchor href={exported('timetable-versions', { fairId, format: 'xlsx' })} download>
            {t('versions.export')}
          </Anchor>
        )}
      </Text>
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t('diff.title')}
      </Title>
      <div className={style.line2}>
        <NativeSelect
          label={t('diff.from')}
          value={from}
          data={[{ value: '', label: t('diff.nothing') }, ...names]}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <NativeSelect
          label={t('diff.to')}
          value={to}
          data={[...(found.workingTimetable ? [{ value: '', label: t('diff.working') }] : []), ...names]}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
      </div>
      <Comfort fairId={fairId} before={released(from)} after={to ? released(to) : working} />
      <Title order={3} size="h5" mt="md" mb="xs">
        {t('diff.who')}
      </Title>
      <DiffTable
        fairId={fairId}
        from={from ? Number(from) : null}
        to={to ? Number(to) : null}
        slots={found.fairGrid?.slots ?? []}
      />
    </>
  );
}
