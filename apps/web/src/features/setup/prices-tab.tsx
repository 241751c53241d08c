import { Checkbox, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantAt, wallAt } from '../../format/fair-instant';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { Form } from '../../ui/form';
import { Loaded } from '../../ui/loaded';
import { Rows } from '../../ui/rows';
import { numberIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { BankAccountForm } from './bank-account-form';
import { askedExtras, askedRents, type ExtraItem, extrasOf, type Rent, rentsOf } from './price-draft';
import { Saved } from './saved';
import { FairPrices, type FairPricesQuery, SetPriceList } from './setup.generated';
import style from './setup.module.css';

const UNITS = ['PIECE', 'SET', 'DAY', 'PERSON', 'KILOWATT', 'SQUARE_METRE'] as const;

/** What booths and extras cost, and to which account it is paid. */
export function PricesTab({ fairId, zone }: { readonly fairId: string; readonly zone: string }): React.ReactNode {
  return (
    <Loaded of={useQuery(FairPrices, { fairId })}>
      {(answer) => (
        <>
          <Prices
            key={answer.priceList.__typename === 'PriceList' ? answer.priceList.version : 0}
            fairId={fairId}
            zone={zone}
            {...answer}
          />
          {(['VND', 'USD'] as const).map((currency) => (
            <BankAccountForm
              key={currency}
              fairId={fairId}
              currency={currency}
              account={
                answer.bankAccounts.__typename === 'BankAccounts'
                  ? answer.bankAccounts.accounts.find((one) => one.currency === currency)
                  : undefined
              }
            />
          ))}
        </>
      )}
    </Loaded>
  );
}

interface Props extends FairPricesQuery {
  readonly fairId: string;
  readonly zone: string;
}

function Prices({ fairId, zone, priceList, plan }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  const formats = useFormats(zone);
  const list = priceList.__typename === 'PriceList' ? priceList : null;
  const [rents, setRents] = useState<readonly Rent[]>(() => rentsOf(list));
  const [extras, setExtras] = useState<readonly ExtraItem[]>(() => extrasOf(list));
  const [birds, setBirds] = useState(() =>
    (list?.earlyBirds ?? []).map(({ until, percent }) => ({ until: wallAt(zone, until), percent: String(percent) })),
  );
  const deed = useDeed(SetPriceList, FairPrices);
  const submit = (typed: FormData): void =>
    void deed.run({
      input: {
        fairId,
        replaces: list?.version ?? 0,
        vatPermille: Math.round(numberIn(typed, 'vat') * 10),
        cornerPermille: Math.round(numberIn(typed, 'corner') * 10),
        rents: askedRents(rents),
        extras: askedExtras(extras, list),
        earlyBirds: birds.map(({ until, percent }) => ({ until: instantAt(zone, until), percent: Number(percent) })),
      },
    });
  const zones = plan.__typename === 'Plan' ? plan.zones : [];
  const sums = <Row extends { vnd: string; usd: string }>(
    row: Row,
    change: (part: Partial<{ vnd: string; usd: string }>) => void,
  ): React.ReactNode => (
    <>
      <TextInput
        label={t('prices.vnd')}
        inputMode="numeric"
        value={row.vnd}
        onChange={({ currentTarget }) => change({ vnd: currentTarget.value })}
      />
      <TextInput
        label={t('prices.usd')}
        inputMode="decimal"
        value={row.usd}
        onChange={({ currentTarget }) => change({ usd: currentTarget.value })}
      />
    </>
  );
  return (
    <section className={style.section}>
      <Title order={2} size="h4">
        {t('prices')}
      </Title>
      <Text>
        {list ? t('prices.version', { version: list.version, at: formats.instant(list.setAt) }) : t('prices.none')}
      </Text>
      <Form onSubmit={submit}>
        <div className={style.fields}>
          <TextInput
            name="vat"
            type="number"
            min={0}
            step="0.1"
            label={t('prices.vat')}
            defaultValue={(list?.vatPermille ?? 80) / 10}
            required
          />
          <TextInput
            name="corner"
            type="number"
            min={0}
            step="0.1"
            label={t('prices.corner')}
            defaultValue={(list?.cornerPermille ?? 0) / 10}
            required
          />
        </div>
        <Rows
          label={t('prices.rents')}
          rows={rents}
          empty={{ kind: '', zoneId: '', per: 'SQUARE_METRE', vnd: '', usd: '' }}
          onChange={setRents}
        >
          {(row, change) => (
            <>
              <NativeSelect
                label={t('prices.kind')}
                value={row.kind}
                onChange={({ currentTarget }) => change({ kind: currentTarget.value as Rent['kind'] })}
                data={[
                  { value: '', label: t('prices.anyKind') },
                  { value: 'SHELL', label: t('kind.SHELL') },
                  { value: 'RAW', label: t('kind.RAW') },
                ]}
              />
              <NativeSelect
                label={t('prices.zone')}
                value={row.zoneId}
                onChange={({ currentTarget }) => change({ zoneId: currentTarget.value })}
                data={[
                  { value: '', label: t('prices.anyZone') },
                  ...zones.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
              <NativeSelect
                label={t('prices.per')}
                value={row.per}
                onChange={({ currentTarget }) => change({ per: currentTarget.value as Rent['per'] })}
                data={(['SQUARE_METRE', 'BOOTH'] as const).map((value) => ({ value, label: t(`per.${value}`) }))}
              />
              {sums(row, change)}
            </>
          )}
        </Rows>
        <Rows
          label={t('prices.birds')}
          rows={birds}
          empty={{ until: '', percent: '10' }}
          onChange={(rows) => setBirds([...rows])}
        >
          {(row, change) => (
            <>
              <TextInput
                type="datetime-local"
                label={t('prices.until')}
                value={row.until}
                required
                onChange={({ currentTarget }) => change({ until: currentTarget.value })}
              />
              <TextInput
                type="number"
                min={1}
                max={100}
                label={t('prices.less')}
                value={row.percent}
                onChange={({ currentTarget }) => change({ percent: currentTarget.value })}
              />
            </>
          )}
        </Rows>
        <Rows
          label={t('prices.extras')}
          rows={extras}
          empty={{ code: '', vi: '', en: '', unit: 'PIECE', vatable: true, vnd: '', usd: '' }}
          onChange={setExtras}
        >
          {(row, change) => (
            <>
              {(['code', 'vi', 'en'] as const).map((name) => (
                <TextInput
                  key={name}
                  label={t(`extra.${name}`)}
                  value={row[name]}
                  required
                  onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
                />
              ))}
              <NativeSelect
                label={t('extra.unit')}
                value={row.unit}
                onChange={({ currentTarget }) => change({ unit: currentTarget.value as ExtraItem['unit'] })}
                data={UNITS.map((value) => ({ value, label: t(`unit.${value}`) }))}
              />
              {sums(row, change)}
              <Checkbox
                label={t('extra.vatable')}
                checked={row.vatable}
                onChange={({ currentTarget }) => change({ vatable: currentTarget.checked })}
              />
            </>
          )}
        </Rows>
        <Saved of={deed} done={false} label={t('prices.submit', { version: (list?.version ?? 0) + 1 })} />
      </Form>
    </section>
  );
}
