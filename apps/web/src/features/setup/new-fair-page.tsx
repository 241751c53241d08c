import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from '../../ui/page';
import { useDeed } from '../../ui/use-deed';
import { FairForm } from './fair-form';
import { CreateFair } from './setup.generated';

/** Opens another fair; whoever opens it is its organiser. */
export default function NewFairPage(): React.ReactNode {
  const { t } = useTranslation('setup');
  const navigate = useNavigate();
  const deed = useDeed(CreateFair);
  return (
    <Page title={t('new')}>
      <FairForm
        deed={deed}
        done={false}
        onSubmit={(input) =>
          void deed.run({ input }).then((said) => {
            if (said?.__typename === 'SavedFair') return navigate(`/fairs/${said.fairId}/setup?tab=hours`);
            return undefined;
          })
        }
      />
    </Page>
  );
}
