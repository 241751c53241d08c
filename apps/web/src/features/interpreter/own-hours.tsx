import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Loaded } from '../../ui/loaded';
import { PaintedSlots } from '../../ui/paint/painted-slots';
import { useDeed } from '../../ui/use-deed';
import { OwnHours as Hours, SetOwnHours } from './own-hours.generated';
import style from './interpreter.module.css';

/** When the interpreter is there: asked for when somebody wants to say it. */
export function OwnHours({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('interpreting');
  const [open, setOpen] = useState(false);
  return (
    <details className={style.hours} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('hours')}</summary>
      {open && <Painted fairId={fairId} />}
    </details>
  );
}

function Painted({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('interpreting');
  const query = useQuery(Hours, { fairId });
  const save = useDeed(SetOwnHours, Hours);
  return (
    <Loaded of={query}>
      {({ fairGrid, interpreterHours: own, fair }) =>
        fairGrid && fairGrid.slots.length > 0 && own ? (
          <PaintedSlots
            slots={fairGrid.slots}
            unavailable={own.unavailable}
            zone={fair.__typename === 'Fair' ? fair.timeZone : undefined}
            saving={save.busy}
            onSave={(unavailable) => void save.run({ fairId, interpreterId: own.interpreterId, unavailable })}
          >
            <DeedOutcome of={save} />
          </PaintedSlots>
        ) : (
          <Text>{t('hours.none')}</Text>
        )
      }
    </Loaded>
  );
}
