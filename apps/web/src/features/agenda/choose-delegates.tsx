import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { useReadableName } from '../../format/use-readable-name';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Ticks } from '../../ui/ticks';
import { useDeed } from '../../ui/use-deed';
import { ChooseDelegates as Choose, CompanyAgenda, OurPeople, Staff, WhoAttends } from './agenda.generated';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  /** Who attends by now. */
  readonly attending: readonly string[];
}

/** Says which of the company's people attend the fair. */
export function ChooseDelegates({ fairId, companyId, attending }: Props): React.ReactNode {
  const { t } = useTranslation('agenda');
  const readableName = useReadableName();
  const { answer } = useQuery(Staff, { fairId, companyId });
  const choose = useDeed(Choose, OurPeople, WhoAttends, CompanyAgenda);
  const [chosen, setChosen] = useState(attending);
  const people = new Map(
    (answer?.companyStaff?.nodes ?? []).flatMap(({ personId, person }) =>
      person ? [[personId, person] as const] : [],
    ),
  );
  const isSame = chosen.length === attending.length && chosen.every((id) => attending.includes(id));
  if (people.size === 0) return null;
  return (
    <Stack gap="xs" mt="xs">
      <Ticks
        label={t('delegates.choose')}
        options={[...people].map(([value, person]) => ({ value, label: readableName(person) }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <DeedOutcome of={choose} />
      {!isSame && (
        <Button
          variant="light"
          loading={choose.busy}
          onClick={() => void choose.run({ input: { fairId, companyId, personIds: chosen } })}
        >
          {t('delegates.save')}
        </Button>
      )}
    </Stack>
  );
}
