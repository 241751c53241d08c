import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DeedOutcome } from '../../ui/deed-outcome';
import { useDeed } from '../../ui/use-deed';
import { FixedMeetings, type FixedMeetingsQuery, SetMeetingTerms } from './fixed.generated';
import style from './timetable.module.css';

type Terms = NonNullable<FixedMeetingsQuery['meetingTerms']>[number];

interface Props {
  readonly fairId: string;
  readonly terms: readonly Terms[];
}

/** Meetings that take longer, come after others, or have more companies in them. */
export function TermsList({ fairId, terms }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  const special = terms.filter(({ length, after, others }) => length > 1 || after.length > 0 || others.length > 0);
  return (
    <section>
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t('terms.title')}
      </Title>
      <Text mb="xs">{special.length === 0 ? t('terms.none') : t('terms.text')}</Text>
      <ul className={style.list}>
        {special.map((one) => (
          <li key={one.requestId}>
            <Special fairId={fairId} terms={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const pairOf = ({ buyer, supplier }: Pick<Terms, 'buyer' | 'supplier'>): string =>
  `${buyer?.shortName ?? '…'} – ${supplier?.shortName ?? '…'}`;

function Special({ fairId, terms }: { readonly fairId: string; readonly terms: Terms }): React.ReactNode {
  const { t } = useTranslation('timetable');
  const lift = useDeed(SetMeetingTerms, FixedMeetings);
  const { requestId, length, otherCompanies, afterPairs } = terms;
  const others = otherCompanies.map((company) => company?.shortName ?? '…').join(', ');
  return (
    <>
      <div>
        <strong>{pairOf(terms)}</strong>
        {length > 1 && <Text>{t('terms.length', { count: length })}</Text>}
        {others && <Text>{t('terms.others', { names: others })}</Text>}
        {afterPairs.map((pair) => (
          <Text key={pair.requestId}>{t('terms.after', { names: pairOf(pair) })}</Text>
        ))}
        <DeedOutcome of={lift} />
      </div>
      <Group gap="xs">
        <Button component={Link} variant="subtle" to={`/fairs/${fairId}/timetable?request=${requestId}`}>
          {t('pins.show')}
        </Button>
        <Button variant="light" loading={lift.busy} onClick={() => void lift.run({ fairId, terms: { requestId } })}>
          {t('terms.lift')}
        </Button>
      </Group>
    </>
  );
}
