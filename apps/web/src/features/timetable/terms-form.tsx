import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChosenCompany, CompanyChooser } from '../../ui/company-chooser';
import { DeedOutcome } from '../../ui/deed-outcome';
import { problemAt } from '../../ui/problems';
import { useDeed } from '../../ui/use-deed';
import { REMOVES, useFocusAfterRemoval } from '../../ui/use-focus-after-removal';
import type { InHand } from './aim';
import { FixedMeetings, type FixedMeetingsQuery, SetMeetingTerms } from './fixed.generated';
import { type GridMeeting, namesOf } from './grid-meeting';

type Terms = NonNullable<FixedMeetingsQuery['meetingTerms']>[number];

interface Props {
  readonly fairId: string;
  readonly inHand: InHand;
  readonly meetings: readonly GridMeeting[];
  /** As they stand; null: nothing special. */
  readonly terms: Terms | null;
  readonly onClose: () => void;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is typed stays until it is saved or given up. */
export function TermsForm({ fairId, inHand, meetings, terms, onClose }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  const deed = useDeed(SetMeetingTerms, FixedMeetings);
  const [length, setLength] = useState(String(terms?.length ?? 1));
  const [others, setOthers] = useState<readonly Named[]>(() =>
    (terms?.others ?? []).map((id, at) => ({ id, name: terms?.otherCompanies[at]?.shortName ?? '…' })),
  );
  const [after, setAfter] = useState<readonly Named[]>(() =>
    (terms?.afterPairs ?? []).map(({ requestId, buyer, supplier }) => ({
      id: requestId,
      name: `${buyer?.shortName ?? '…'} – ${supplier?.shortName ?? '…'}`,
    })),
  );
  const own = new Set(inHand.companies.map(({ id }) => id));
  const before = meetings.filter(
    ({ requestId, companies }) =>
      requestId !== inHand.requestId &&
      !after.some(({ id }) => id === requestId) &&
      companies.some(({ id }) => own.has(id)),
  );
  const add = (company: ChosenCompany | null): void => {
    if (company && !own.has(company.id) && !others.some(({ id }) => id === company.id))
      setOthers([...others, { id: company.id, name: company.shortName }]);
  };
  const save = async (): Promise<void> => {
    const wanted = { after: after.map(({ id }) => id), others: others.map(({ id }) => id) };
    const said = await deed.run({
      fairId,
      terms: { requestId: inHand.requestId, length: Math.round(Number(length)) || 1, ...wanted },
    });
    if (said) onClose();
  };
  return (
    <Stack>
      <TextInput
        type="number"
        min={1}
        label={t('terms.slots')}
        value={length}
        error={problemAt(deed.problems, 'length')}
        onChange={({ currentTarget }) => setLength(currentTarget.value)}
      />
      <Listed label={t('terms.before')} named={after} onDrop={(id) => setAfter(after.filter((one) => one.id !== id))}>
        <NativeSelect
          label={t('terms.addBefore')}
          value=""
          data={[
            { value: '', label: t('terms.choose') },
            ...before.map((meeting) => ({ value: meeting.requestId, label: namesOf(meeting) })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            const meeting = before.find(({ requestId }) => requestId === value);
            if (meeting) setAfter([...after, { id: value, name: namesOf(meeting) }]);
          }}
        />
      </Listed>
      <Listed label={t('terms.atIt')} named={others} onDrop={(id) => setOthers(others.filter((one) => one.id !== id))}>
        <CompanyChooser fairId={fairId} chosen={null} onChange={add} />
      </Listed>
      <DeedOutcome of={deed} fields={['length']} />
      <Group gap="sm">
        <Button loading={deed.busy} onClick={() => void save()}>
          {t('terms.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('giveUp')}
        </Button>
      </Group>
    </Stack>
  );
}

interface ListedProps {
  readonly label: string;
  readonly named: readonly Named[];
  readonly onDrop: (id: string) => void;
  /** What adds to it. */
  readonly children: React.ReactNode;
}

function Listed({ label, named, onDrop, children }: ListedProps): React.ReactNode {
  const { t } = useTranslation('timetable');
  const { list, removing } = useFocusAfterRemoval<HTMLDivElement>();
  return (
    <Stack ref={list} gap="xs">
      {named.length > 0 && <Text fw={600}>{label}</Text>}
      {named.map(({ id, name }, nth) => (
        <Group key={id} justify="space-between" wrap="nowrap">
          <Text>{name}</Text>
          <Button
            {...REMOVES}
            size="compact-sm"
            variant="subtle"
            aria-label={t('terms.dropOf', { name })}
            onClick={() => {
              removing(nth);
              onDrop(id);
            }}
          >
            {t('terms.drop')}
          </Button>
        </Group>
      ))}
      {children}
    </Stack>
  );
}
