import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useReadableName } from '../../format/use-readable-name';
import { useQuery } from '../../graphql/use-query';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Loaded } from '../../ui/loaded';
import { useDeed } from '../../ui/use-deed';
import { REMOVES, useFocusAfterRemoval } from '../../ui/use-focus-after-removal';
import { FairGoerFinder } from './fair-goer-finder';
import { SeatAtSeminar, SeminarSeats as SeatsQuery, type SeminarSeatsQuery } from './setup.generated';
import style from './setup.module.css';

type Seat = NonNullable<SeminarSeatsQuery['seminarSeats']>[number];

interface Props {
  readonly fairId: string;
  readonly zone: string;
  readonly seminarId: string;
}

/** Who sits in a seminar instead of meeting, and which meetings they would miss. */
export function SeminarSeats({ fairId, zone, seminarId }: Props): React.ReactNode {
  const deed = useDeed(SeatAtSeminar, SeatsQuery);
  const change = (personIds: readonly string[], takeOff: readonly string[]): void =>
    void deed.run({ fairId, seminarId, personIds, takeOff });
  return (
    <Loaded of={useQuery(SeatsQuery, { fairId, seminarId })}>
      {({ seminarSeats: seats }) =>
        seats && (
          <>
            <FairGoerFinder
              fairId={fairId}
              seated={seats.map(({ personId }) => personId)}
              onChoose={(personId) => change([personId], [])}
            />
            <DeedOutcome of={deed} />
            <SeatList zone={zone} seats={seats} busy={deed.busy} onTakeOff={(one) => change([], [one.personId])} />
          </>
        )
      }
    </Loaded>
  );
}

interface ListProps {
  readonly zone: string;
  readonly seats: readonly Seat[];
  readonly busy: boolean;
  readonly onTakeOff: (seat: Seat) => void;
}

function SeatList({ zone, seats, busy, onTakeOff }: ListProps): React.ReactNode {
  const { t } = useTranslation('setup');
  const formats = useFormats(zone);
  const readableName = useReadableName();
  const { list, removing } = useFocusAfterRemoval<HTMLDivElement>();
  return (
    <div ref={list}>
      <Title order={4} size="h6">
        {t('seats.count', { count: seats.length })}
      </Title>
      <ul className={style.seats}>
        {seats.map((seat, nth) => (
          <li key={seat.personId}>
            <div>
              {readableName(seat)}
              <span className={style.second}>{seat.companies.map(({ shortName }) => shortName).join(', ')}</span>
              {seat.misses.map(({ requestId, startsAt, buyerName, supplierName }) => (
                <Text key={requestId} size="sm" c="red.8">
                  {t('seats.misses', { at: formats.time(startsAt), buyer: buyerName, supplier: supplierName })}
                </Text>
              ))}
            </div>
            <Button
              {...REMOVES}
              size="xs"
              variant="light"
              disabled={busy}
              aria-label={t('seats.takeOffNamed', { name: readableName(seat) })}
              onClick={() => {
                removing(nth);
                onTakeOff(seat);
              }}
            >
              {t('seats.takeOff')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
