import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import style from './take-back-part.module.css';
import { TakeBackGroups } from './take-back-groups';
import { TakeBackInvitations } from './take-back-invitations';
import { TakeBackLinks } from './take-back-links';
import { TakeBackPeople } from './take-back-people';

/** The lists about people that come back edited. */
export function TakeBackPart({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  return (
    <div className={style.lists}>
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('invitationsBack.title')}
        </Title>
        <TakeBackInvitations fairId={fairId} />
      </section>
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('peopleBack.title')}
        </Title>
        <TakeBackPeople fairId={fairId} />
      </section>
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('groupsBack.title')}
        </Title>
        <TakeBackGroups fairId={fairId} />
      </section>
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('tab.links')}
        </Title>
        <TakeBackLinks fairId={fairId} />
      </section>
    </div>
  );
}
