import { Anchor, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { exported } from '../../graphql/exported';
import style from './firms.module.css';
import { GAPS } from './gap';
import { GapPart } from './gap-part';

/** The companies that the figures of the office leave out: whom to call. */
export function GapList({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  const [address, setAddress] = useSearchParams();
  const gap = GAPS.find((one) => one === address.get('gap')) ?? 'WITHOUT_MEETING';
  return (
    <>
      <div className={style.filters}>
        <NativeSelect
          size="md"
          label={t('gap')}
          value={gap}
          data={GAPS.map((value) => ({ value, label: t(`gap.${value}`) }))}
          onChange={({ currentTarget }) => setAddress({ tab: 'gaps', gap: currentTarget.value }, { replace: true })}
        />
      </div>
      <p className={style.found}>
        <Anchor
          href={exported('gaps', { fairId, gap: gap.toLowerCase().replaceAll('_', '-'), format: 'xlsx' })}
          download
        >
          {t('export')}
        </Anchor>
      </p>
      <GapPart key={gap} fairId={fairId} gap={gap} after={null} />
    </>
  );
}
