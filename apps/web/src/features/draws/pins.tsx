import { Button, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { FailureNotice } from '../../ui/failure-notice';
import { FreeBooths } from './draws.generated';
import { useApplicants } from './use-applicants';
import style from './draws.module.css';

/** A firm that is settled before anybody draws. */
export interface Pin {
  readonly companyId: string;
  readonly boothIds: readonly string[];
}

interface Props {
  readonly fairId: string;
  readonly pins: readonly Pin[];
  readonly onChange: (pins: readonly Pin[]) => void;
}

/** Firms that get these very booths whatever the draw says: last fair's sponsor, or who needs the crane. */
export function Pins({ fairId, pins, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('draws');
  const { list, failure, reload } = useApplicants(fairId);
  const plan = useQuery(FreeBooths, { fairId });
  const booths = plan.answer?.plan.__typename === 'Plan' ? plan.answer.plan.booths : [];
  const open = (list ?? []).filter(({ granted }) => !granted);
  const taken = new Set(pins.flatMap(({ boothIds }) => boothIds));
  const put = (ordinal: number, pin: Pin): void => onChange(pins.map((one, nth) => (nth === ordinal ? pin : one)));
  return (
    <>
      {failure && <FailureNotice failure={failure} retry={reload} />}
      {plan.failure && <FailureNotice failure={plan.failure} retry={plan.reload} />}
      <Text size="sm">{t('pins.text')}</Text>
      {pins.map(({ companyId, boothIds }, ordinal) => (
        <div key={ordinal} className={style.fields}>
          <NativeSelect
            label={t('outcomes.firm')}
            required
            value={companyId}
            data={[
              { value: '', label: t('pins.choose') },
              ...open
                .filter((one) => one.companyId === companyId || !pins.some((pin) => pin.companyId === one.companyId))
                .map((one) => ({ value: one.companyId, label: one.company?.shortName ?? t('gone') })),
            ]}
            onChange={({ currentTarget }) => put(ordinal, { companyId: currentTarget.value, boothIds })}
          />
          {[...boothIds, ''].map((boothId, nth) => (
            <NativeSelect
              key={nth}
              label={t(nth === 0 ? 'pins.booth' : 'pins.together')}
              required={nth === 0}
              value={boothId}
              data={[
                { value: '', label: t(nth === 0 ? 'pins.choose' : 'pins.noMore') },
                ...booths
                  .filter(({ id, state }) => id === boothId || (state === 'FREE' && !taken.has(id)))
                  .map(({ id, number }) => ({ value: id, label: number })),
              ]}
              onChange={({ currentTarget: { value } }) =>
                put(ordinal, {
                  companyId,
                  boothIds: [...boothIds.slice(0, nth), value, ...boothIds.slice(nth + 1)].filter(Boolean),
                })
              }
            />
          ))}
          <Button variant="subtle" onClick={() => onChange(pins.filter((_, nth) => nth !== ordinal))}>
            {t('pins.drop')}
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="light"
          disabled={!list || pins.length >= open.length}
          onClick={() => onChange([...pins, { companyId: '', boothIds: [] }])}
        >
          {t('pins.add')}
        </Button>
      </div>
    </>
  );
}
