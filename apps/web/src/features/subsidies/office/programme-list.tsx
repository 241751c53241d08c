import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { exported } from '../../../graphql/exported';
import { useQuery } from '../../../graphql/use-query';
import { Loaded } from '../../../ui/loaded';
import style from '../../../ui/office-list.module.css';
import { Refusal } from '../../../ui/refusal';
import { OfficeProgramme } from './office-programme';
import { Programmes } from './programmes.generated';

/** Every programme of the fair, with what it has, has promised and has left. */
export function ProgrammeList({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('programmes');
  return (
    <Loaded of={useQuery(Programmes, { fairId })}>
      {({ subsidyProgrammes: found, fair }) => {
        if (found.__typename !== 'SubsidyProgrammes') return <Refusal message={found.message} />;
        if (fair.__typename !== 'Fair') return <Refusal message={fair.message} />;
        if (found.programmes.length === 0) return <Text>{t('programmes.none')}</Text>;
        return (
          <>
            <Text mb="sm">
              <Anchor href={exported('subsidy-programmes', { fairId, format: 'xlsx' })} download>
                {t('programmes.export')}
              </Anchor>
            </Text>
            <ul className={style.cards}>
              {found.programmes.map((programme) => (
                <li key={programme.id}>
                  <OfficeProgramme fairId={fairId} programme={programme} zone={fair.timeZone} />
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Loaded>
  );
}
