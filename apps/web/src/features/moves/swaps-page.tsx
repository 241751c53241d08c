import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { ForMyCompany } from '../../session/for-my-company';
import { DeadEnd } from '../../ui/dead-end';
import { Loaded } from '../../ui/loaded';
import { MySwaps } from './moves.generated';
import { SwapCard } from './swap-card';
import style from './moves.module.css';

/** Exchanges of booths that the company proposed or was proposed. */
export default function SwapsPage(): React.ReactNode {
  const { t } = useTranslation('moves');
  const { fairId = '' } = useParams();
  return (
    <ForMyCompany fairId={fairId} title={t('swaps.title')} nobody={t('nobody')} as="asSupplier">
      {({ id }) => <Swaps fairId={fairId} companyId={id} />}
    </ForMyCompany>
  );
}

function Swaps({ fairId, companyId }: { readonly fairId: string; readonly companyId: string }): React.ReactNode {
  const { t } = useTranslation('moves');
  return (
    <Loaded of={useQuery(MySwaps, { fairId, companyId })}>
      {({ boothSwaps }) => {
        const swaps = boothSwaps.__typename === 'BoothSwaps' ? boothSwaps.swaps : [];
        if (swaps.length === 0)
          return (
            <>
              <Text>{t('swaps.none')}</Text>
              <DeadEnd text={t('swaps.how')} to={`/fairs/${fairId}/bookings`} label="nav.bookings" />
            </>
          );
        return (
          <ul className={style.cards}>
            {swaps.map((swap) => (
              <li key={swap.id}>
                <SwapCard fairId={fairId} companyId={companyId} swap={swap} />
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
