import { Alert, Button, Group, NativeSelect, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { useDeed } from '../../ui/use-deed';
import { AddBooths } from './add-booths';
import { AddPlace } from './add-place';
import { asInput, fromTold, type Plan, type Wish } from './wish';
import { WishList } from './wish-list';
import { HandInWishes, MyWishes, type MyWishesQuery, WithdrawWishes } from './wishes.generated';

interface Props {
  readonly about: { readonly fairId: string; readonly companyId: string };
  readonly plan: Plan;
  readonly request: NonNullable<MyWishesQuery['companyWishes']>['request'];
  readonly sectorId: string | null;
  readonly mostBooths: number;
  readonly isOver: boolean;
}

/** The ranked list, kept on this page until it is handed in. */
export function WishEditor({ about, plan, request, sectorId, mostBooths, isOver }: Props): React.ReactNode {
  const { t } = useTranslation('wishes');
  const [told, setTold] = useState(request);
  const [wishes, setWishes] = useState<readonly Wish[]>(() => fromTold(request?.wishes ?? []));
  const [anyBooths, setAnyBooths] = useState(request?.anyBooths ?? 0);
  // How often since it was handed in: what changes while it is on its way is not handed in.
  const [changes, setChanges] = useState(0);
  const changed = changes > 0;
  // A newer answer takes the place of what is shown, but never of what was changed here and not handed in.
  if (told !== request && !changed) {
    setTold(request);
    setWishes(fromTold(request?.wishes ?? []));
    setAnyBooths(request?.anyBooths ?? 0);
  }
  const handIn = useDeed(HandInWishes, MyWishes);
  const withdraw = useDeed(WithdrawWishes, MyWishes);
  const change = (next: readonly Wish[]): void => {
    setWishes(next);
    setChanges((before) => before + 1);
  };
  const giveUp = async (): Promise<void> => {
    if (!(await withdraw.run(about))) return;
    setWishes([]);
    setAnyBooths(0);
    setChanges(0);
  };
  const submit = async (): Promise<void> => {
    const input = {
      ...about,
      anyBooths,
      sectorId: request?.sectorId ?? sectorId,
      competitorIds: request?.competitorIds ?? [],
      wishes: wishes.map(asInput),
    };
    if (await handIn.run({ input })) setChanges((now) => now - changes);
  };
  return (
    <>
      <Title order={2} size="h4">
        {t('list')}
      </Title>
      {wishes.length === 0 ? (
        <Text>{t('none')}</Text>
      ) : (
        <WishList plan={plan} wishes={wishes} isFixed={isOver} onChange={change} />
      )}
      {isOver && <Text>{t('over')}</Text>}
      {!isOver && (
        <>
          <AddBooths plan={plan} mostBooths={mostBooths} onAdd={(wish) => change([...wishes, wish])} />
          <AddPlace plan={plan} mostBooths={mostBooths} onAdd={(wish) => change([...wishes, wish])} />
          <NativeSelect
            size="md"
            label={t('any')}
            value={String(anyBooths)}
            data={Array.from({ length: mostBooths + 1 }, (_, count) => ({
              value: String(count),
              label: count === 0 ? t('any.none') : t('any.booths', { count }),
            }))}
            onChange={({ currentTarget }) => {
              setAnyBooths(Number(currentTarget.value));
              setChanges((before) => before + 1);
            }}
          />
          <DeedOutcome of={handIn} />
          <DeedOutcome of={withdraw} />
          {request && !changed && (
            <Alert color="green" role="status">
              {t('handedIn', { applicant: request.applicant })}
            </Alert>
          )}
          {changed && <Text>{t('notYet')}</Text>}
          <Group>
            <Button size="md" loading={handIn.busy} disabled={!changed} onClick={() => void submit()}>
              {t('handIn')}
            </Button>
            {request && (
              <Button size="md" variant="default" loading={withdraw.busy} onClick={() => void giveUp()}>
                {t('withdraw')}
              </Button>
            )}
          </Group>
        </>
      )}
    </>
  );
}
