import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { outdate } from '../../graphql/answers';
import { useChange } from '../../graphql/use-change';
import { useQuery } from '../../graphql/use-query';
import { ForMyCompany } from '../../session/for-my-company';
import { ChangeFailure } from '../../ui/change-failure';
import { LiveRegion } from '../../ui/live-region';
import { Loaded } from '../../ui/loaded';
import { Refusal } from '../../ui/refusal';
import { MyAvailability, SetMyAvailability } from './availability.generated';
import { painted, type Slot } from './grid';
import { PaintGrid } from './paint-grid';
import style from './availability.module.css';

/** When the reader's company can meet: for exhibitors and buyers alike. */
export default function AvailabilityPage(): React.ReactNode {
  const { t } = useTranslation('availability');
  const { fairId = '' } = useParams();
  return (
    <ForMyCompany fairId={fairId} title={t('title')} nobody={t('nobody')}>
      {({ id }) => <OfCompany fairId={fairId} companyId={id} />}
    </ForMyCompany>
  );
}

interface OfCompanyProps {
  readonly fairId: string;
  readonly companyId: string;
}

function OfCompany({ fairId, companyId }: OfCompanyProps): React.ReactNode {
  const { t } = useTranslation('availability');
  const query = useQuery(MyAvailability, { fairId, companyId });
  return (
    <Loaded of={query}>
      {({ fairGrid, unavailableSlots, fair }) =>
        fairGrid && fairGrid.slots.length > 0 && unavailableSlots ? (
          <Painted
            // What was saved last, anew whenever that changes.
            key={unavailableSlots.join()}
            {...{ fairId, companyId }}
            slots={fairGrid.slots}
            unavailable={unavailableSlots}
            zone={fair.__typename === 'Fair' ? fair.timeZone : undefined}
          />
        ) : (
          <Text>{t('noGrid')}</Text>
        )
      }
    </Loaded>
  );
}

interface PaintedProps extends OfCompanyProps {
  readonly slots: readonly Slot[];
  readonly unavailable: readonly number[];
  readonly zone: string | undefined;
}

function Painted({ fairId, companyId, slots, unavailable, zone }: PaintedProps): React.ReactNode {
  const { t } = useTranslation('availability');
  const formats = useFormats(zone);
  const save = useChange(SetMyAvailability);
  const [busy, setBusy] = useState<ReadonlySet<number>>(() => new Set(unavailable));
  const [refused, setRefused] = useState<string | null>(null);
  const changed = busy.size !== unavailable.length || unavailable.some((slot) => !busy.has(slot));
  const run = async (): Promise<void> => {
    setRefused(null);
    const sent = [...busy].sort((a, b) => a - b);
    const said = (await save.run({ fairId, companyId, unavailable: sent }))?.setAvailability;
    if (said?.__typename === 'Availability') outdate(MyAvailability);
    else if (said) setRefused(said.__typename === 'InvalidInput' ? said.problems[0]?.message : said.message);
  };
  const free = slots.length - busy.size;
  return (
    <>
      <Text>{t('how')}</Text>
      <Text c="dimmed" mb="sm">
        {t('count', { free, all: slots.length, zone: formats.zone })}
      </Text>
      <LiveRegion text={t('count', { free, all: slots.length, zone: formats.zone })} />
      <PaintGrid
        {...{ slots, formats, busy }}
        onPaint={(which, toFree) => setBusy((before) => painted(before, which, toFree))}
      />
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={save.failure} />
      <div className={style.bar}>
        <span>{changed ? t('unsaved') : t('saved')}</span>
        <Button size="md" disabled={!changed} loading={save.busy} onClick={() => void run()}>
          {t('save')}
        </Button>
      </div>
    </>
  );
}
