import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { useDeed } from '../../ui/use-deed';
import type { Outcome } from './admission-state';
import { type AdmissionCardFragment, AdmissionsPage, AdmitFirm } from './admissions.generated';
import { FirmsFound, FirmsPage } from './firms.generated';
import style from './firms.module.css';
import { LikeFirms } from './like-firms';
import { TurnDownForm } from './turn-down-form';

interface Props {
  readonly fairId: string;
  readonly admission: AdmissionCardFragment;
  readonly onDecided: (outcome: Outcome) => void;
}

/** Whom the firm might be, and one press to let it in or to turn it down. */
export function DecideAdmission({ fairId, admission, onDecided }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const [refusing, setRefusing] = useState(false);
  const deed = useDeed(AdmitFirm, AdmissionsPage, FirmsPage, FirmsFound);
  const admit = async (companyId: string | null): Promise<void> => {
    if (await deed.run({ fairId, admissionId: admission.id, companyId })) onDecided('admitted');
  };
  return (
    <>
      <LikeFirms
        fairId={fairId}
        taxCode={admission.firm.taxCode}
        firms={admission.likeFirms}
        busy={deed.busy}
        onJoin={(companyId) => void admit(companyId)}
      />
      <DeedOutcome of={deed} />
      <div className={style.actions}>
        <Button loading={deed.busy} onClick={() => void admit(null)}>
          {t('admissions.admit')}
        </Button>
        <Button variant="light" onClick={() => setRefusing(true)}>
          {t('admissions.turnDown')}
        </Button>
      </div>
      <Dialog open={refusing} label={t('admissions.turnDown')} onClose={() => setRefusing(false)}>
        <TurnDownForm
          fairId={fairId}
          admission={admission}
          onDone={() => {
            setRefusing(false);
            onDecided('turnedDown');
          }}
        />
      </Dialog>
    </>
  );
}
