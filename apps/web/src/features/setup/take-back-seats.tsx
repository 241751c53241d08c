import { Alert, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { exported } from '../../graphql/exported';
import { ComparedList } from '../../ui/compared-list';
import { CheckedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedSeats, type CheckEditedSeatsQuery, TakeBackSeats as TakeBack } from './roster-lists.generated';
import { SeminarSeats } from './setup.generated';

type Difference = Extract<CheckEditedSeatsQuery['checkEditedSeats'], { readonly __typename: 'SeatsDifference' }>;

interface Props {
  readonly fairId: string;
  readonly zone: string;
}

/** The list of who sits in which seminar, as it comes back with other seats, and with the meetings that they cost. */
export function TakeBackSeats({ fairId, zone }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  return (
    <CheckedList
      of={{ fairId }}
      words={{
        text: t('seatsBack.text'),
        download: t('seatsBack.download'),
        file: t('listBack.file'),
        done: (count) => t('seatsBack.done', { count }),
      }}
      names={{
        name: t('listBack.name'),
        latinName: t('listBack.latinName'),
        companies: t('seatsBack.companies'),
        seminars: t('seatsBack.seminars'),
      }}
      exported={exported('seminar-seats', { fairId, format: 'xlsx' })}
      check={CheckEditedSeats}
      deed={useDeed(TakeBack, SeminarSeats)}
      shown={(said, list) =>
        said.__typename === 'SeatsDifference' ? (
          <>
            <Misses misses={said.misses} zone={zone} />
            <ComparedList said={{ __typename: 'ListDifference', ...said.difference }} {...list} />
          </>
        ) : (
          <ComparedList said={said} {...list} />
        )
      }
    />
  );
}

/** Meetings that all these seats together would cost; they may be worth it. */
function Misses({ misses, zone }: Pick<Difference, 'misses'> & Pick<Props, 'zone'>): React.ReactNode {
  const { t } = useTranslation('setup');
  const formats = useFormats(zone);
  if (misses.length === 0) return null;
  const count = new Set(misses.map(({ meeting }) => meeting.requestId)).size;
  return (
    <Alert color="orange" role="alert" title={t('seatsBack.misses', { count })}>
      <List>
        {misses.map(({ personId, name, seminar, meeting: { requestId, startsAt, buyerName, supplierName } }) => (
          <List.Item key={`${personId} ${seminar} ${requestId}`}>
            {t('seatsBack.miss', {
              ...{ name, seminar, at: formats.instant(startsAt), buyer: buyerName, supplier: supplierName },
            })}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
