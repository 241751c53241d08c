import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadableName } from '../../format/use-readable-name';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Ticks } from '../../ui/ticks';
import { useDeed } from '../../ui/use-deed';
import { CompanyAgenda, OurPeople, SetUsualAttendees } from './agenda.generated';
import type { Colleague } from './attending';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly colleagues: readonly Colleague[];
  readonly usual: readonly string[];
}

/** Says who attends where nobody is chosen. */
export function UsualAttendees({ fairId, companyId, colleagues, usual }: Props): React.ReactNode {
  const { t } = useTranslation('agenda');
  const readableName = useReadableName();
  const set = useDeed(SetUsualAttendees, OurPeople, CompanyAgenda);
  const [chosen, setChosen] = useState(usual);
  const isSame = chosen.length === usual.length && chosen.every((id) => usual.includes(id));
  return (
    <Stack gap="xs" mt="md">
      <Ticks
        label={t('usual.choose')}
        options={colleagues.map((colleague) => ({ value: colleague.personId, label: readableName(colleague) }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <DeedOutcome of={set} />
      {!isSame && (
        <Button
          variant="light"
          loading={set.busy}
          onClick={() => void set.run({ fairId, companyId, personIds: chosen })}
        >
          {t('delegates.save')}
        </Button>
      )}
    </Stack>
  );
}
