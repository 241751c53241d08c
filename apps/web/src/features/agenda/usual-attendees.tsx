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
  // Lies over what is kept, and only as long as it differs: what a colleague changes is nobody's unsaved change.
  const [edited, setEdited] = useState<readonly string[] | null>(null);
  const isSame = (ids: readonly string[]): boolean =>
    ids.length === usual.length && ids.every((id) => usual.includes(id));
  if (edited && isSame(edited)) setEdited(null);
  return (
    <Stack gap="xs" mt="md">
      <Ticks
        label={t('usual.choose')}
        options={colleagues.map((colleague) => ({ value: colleague.personId, label: readableName(colleague) }))}
        chosen={edited ?? usual}
        onChange={setEdited}
      />
      <DeedOutcome of={set} />
      {edited && (
        <Button
          variant="light"
          loading={set.busy}
          onClick={() => void set.run({ fairId, companyId, personIds: edited })}
        >
          {t('delegates.save')}
        </Button>
      )}
    </Stack>
  );
}
