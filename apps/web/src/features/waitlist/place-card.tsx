import { Badge, Button, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useZoneName } from '../../format/use-zone-name';
import { DeedOutcome } from '../../ui/deed-outcome';
import { useDeed } from '../../ui/use-deed';
import { OfferCard } from './offer-card';
import { areaWaitedFor, type Place, type Zone } from './waited-for';
import { LeaveWaitlist, MyWaitlist } from './waitlist.generated';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly place: Place;
  readonly zones: readonly Zone[];
}

/** How far up the company stands, and what it waits for. */
export function PlaceCard({ fairId, companyId, place, zones }: Props): React.ReactNode {
  const { t } = useTranslation('waitlist');
  const formats = useFormats();
  const zoneName = useZoneName();
  const leave = useDeed(LeaveWaitlist, MyWaitlist);
  const area = areaWaitedFor(place);
  const wanted = [
    ...zones.filter(({ id }) => place.zoneIds.includes(id)).map(zoneName),
    area.least !== null && t('from', { area: formats.area(area.least) }),
    area.most !== null && t('upTo', { area: formats.area(area.most) }),
    place.kind && t(`kind.${place.kind}`),
  ].filter(Boolean);
  return (
    <>
      {place.offer && place.state === 'OFFERED' && (
        <OfferCard key={place.offer.id} fairId={fairId} offer={place.offer} />
      )}
      <Paper withBorder p="md">
        <Group justify="space-between" align="flex-start">
          <Title order={2} size="h4">
            {place.state === 'WAITING' ? t('position', { position: formats.number(place.position) }) : t('place')}
          </Title>
          <Badge size="lg" variant="light" tt="none" color={place.state === 'OFFERED' ? 'orange' : 'gray'}>
            {t(`state.${place.state}`)}
          </Badge>
        </Group>
        <Text mt="xs">{t('since', { at: formats.instant(place.joinedAt) })}</Text>
        <Text>{wanted.length > 0 ? wanted.join(' · ') : t('anyBooth')}</Text>
        {place.state === 'WAITING' && (
          <>
            <DeedOutcome of={leave} />
            <Button mt="sm" variant="light" loading={leave.busy} onClick={() => void leave.run({ fairId, companyId })}>
              {t('leave')}
            </Button>
          </>
        )}
      </Paper>
    </>
  );
}
