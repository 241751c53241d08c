import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { outdate } from '../../graphql/answers';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Refusal } from '../../ui/refusal';
import { refusalOf } from '../../ui/refusal-of';
import type { Day } from './day-list';
import { DeskDay, UndoRepair } from './desk.generated';

interface Props {
  readonly fairId: string;
  readonly repair: NonNullable<Day['lastRepair']>;
  readonly formats: Formats;
  readonly onUndone: (letters: number) => void;
}

/** The repair that made the newest version can be taken back; asked twice, because people are written to. */
export function UndoLastRepair({ fairId, repair, formats, onUndone }: Props): React.ReactNode {
  const { t } = useTranslation('desk');
  const undo = useChange(UndoRepair);
  const [sure, setSure] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    const { versionNumber } = repair;
    const said = (await undo.run({ fairId, versionNumber }))?.undoRepair;
    setSure(false);
    if (said?.__typename === 'UndoneRepair') {
      outdate(DeskDay);
      onUndone(said.letters);
    } else if (said) setRefused(refusalOf(said));
  };
  return (
    <>
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={undo.failure} />
      <Button
        variant={sure ? 'filled' : 'subtle'}
        color={sure ? 'red' : undefined}
        loading={undo.busy}
        onClick={() => (sure ? void run() : setSure(true))}
      >
        {sure ? t('undoSure') : t('undo', { at: formats.time(repair.appliedAt) })}
      </Button>
    </>
  );
}
