import { Anchor, Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { exported } from '../../graphql/exported';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { CapacityPage as CapacityQuery, type CapacityPageQuery } from './capacity.generated';
import { CapacityChart } from './capacity-chart';
import { NothingToSee, TimetableView } from './timetable-view';
import style from './timetable.module.css';

type Capacity = NonNullable<CapacityPageQuery['capacity']>;

/** What one table, interpreter or slot more would bring, and how far more of them go. Each figure is a limit. */
export default function CapacityPage(): React.ReactNode {
  const { t } = useTranslation('timetable');
  return <TimetableView title={t('capacity.title')}>{(fairId) => <OfFair fairId={fairId} />}</TimetableView>;
}

function OfFair({ fairId }: { readonly fairId: string }): React.ReactNode {
  return (
    <Loaded of={useQuery(CapacityQuery, { fairId })}>
      {({ capacity }) => (capacity ? <Seen fairId={fairId} capacity={capacity} /> : <NothingToSee />)}
    </Loaded>
  );
}

/** More than these are seldom read. */
const FEW = 6;

interface SeenProps {
  readonly fairId: string;
  readonly capacity: Capacity;
}

function Seen({ fairId, capacity }: SeenProps): React.ReactNode {
  const { t } = useTranslation('timetable');
  const formats = useFormats();
  const [all, setAll] = useState(false);
  const helpful = capacity.additions.filter(({ moreMeetings, moreValue }) => moreMeetings > 0 || moreValue > 0);
  return (
    <>
      <Text mb="md">
        {t('capacity.now', { count: capacity.mostMeetings, number: formats.number(capacity.mostMeetings) })}
      </Text>
      <Anchor href={exported('capacity', { fairId, format: 'xlsx' })} download display="block" mb="md">
        {t('capacity.export')}
      </Anchor>
      <Title order={2} size="h4" mb="xs">
        {t('capacity.more')}
      </Title>
      {helpful.length === 0 ? (
        <Text mb="md">{t('capacity.enough')}</Text>
      ) : (
        <>
          <ol>
            {(all ? helpful : helpful.slice(0, FEW)).map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          {helpful.length > FEW && !all && (
            <Button variant="default" mb="md" onClick={() => setAll(true)}>
              {t('capacity.all', { count: helpful.length })}
            </Button>
          )}
        </>
      )}
      <div className={style.charts}>
        <CapacityChart title={t('capacity.tables')} unit={t('capacity.unit.tables')} points={capacity.tables} />
        <CapacityChart
          title={t('capacity.byTurn')}
          unit={t('capacity.unit.interpreters')}
          points={capacity.interpretersByTurn}
        />
        {capacity.interpreters.map(({ language, points }) => (
          <CapacityChart
            key={language}
            title={t('capacity.interpreters', {
              language: formats.language(language),
            })}
            unit={t('capacity.unit.interpreters')}
            points={points}
          />
        ))}
      </div>
    </>
  );
}
