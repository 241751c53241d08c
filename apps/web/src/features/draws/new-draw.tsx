import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { DeedOutcome } from '../../ui/deed-outcome';
import { FailureNotice } from '../../ui/failure-notice';
import { Form } from '../../ui/form';
import { problemAt } from '../../ui/problems';
import { Refusal } from '../../ui/refusal';
import { Ticks } from '../../ui/ticks';
import { useDeed } from '../../ui/use-deed';
import { CreateDraw, DrawsPage, type DrawsPageQuery, FreeBooths } from './draws.generated';
import { type Pin, Pins } from './pins';
import style from './draws.module.css';

interface Props {
  readonly fairId: string;
  readonly call: DrawsPageQuery['drawCall'];
  /** Where the fair is. */
  readonly zone: string;
  /** It will be the nth of the fair. */
  readonly nth: number;
  readonly onDone: () => void;
}

const FIELDS = ['name', 'seed', 'newcomersLeast', 'competitorSpacing'];
/** The engine's own: see libs/booth-allocation/README.md. */
const WEIGHTS = { rankStep: 80, rankLeast: 400, anyBooth: 200, otherZonePercent: 60, basePoints: 100 } as const;
const WEIGHT_NAMES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

/** A what-if: inputs are frozen as they stand now, and drawn by these rules. Nothing is given to anybody. */
export function NewDraw({ fairId, call, zone, nth, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('draws');
  const formats = useFormats(zone);
  const [seed] = useState(() => crypto.getRandomValues(new Uint32Array(1))[0]);
  const [pins, setPins] = useState<readonly Pin[]>([]);
  const [zoneIds, setZoneIds] = useState<readonly string[]>([]);
  const booths = useQuery(FreeBooths, { fairId });
  const plan = booths.answer?.plan;
  const zones = plan?.__typename === 'Plan' ? plan.zones : [];
  const deed = useDeed(CreateDraw, DrawsPage);
  const number = (typed: FormData, name: string): number => Math.round(Number(typed.get(name)));
  const submit = async (typed: FormData): Promise<void> => {
    const input = {
      fairId,
      name: String(typed.get('name')).trim(),
      seed: number(typed, 'seed'),
      newcomersLeast: number(typed, 'newcomersLeast'),
      competitorSpacing: number(typed, 'competitorSpacing') * 1_000,
      zones: String(typed.get('zones')) as 'IGNORE' | 'PREFER' | 'REQUIRE',
      pins,
      ...(zoneIds.length > 0 && { zoneIds }),
      weights: Object.fromEntries(WEIGHT_NAMES.map((name) => [name, number(typed, name)])),
    };
    if (await deed.run({ input })) onDone();
  };
  return (
    <div className={style.card}>
      <Form onSubmit={(typed) => void submit(typed)}>
        <Text>{t('new.text')}</Text>
        {call && Date.parse(call.wishesUntil) > Date.now() && (
          <Text>{t('new.stillOpen', { until: formats.instant(call.wishesUntil) })}</Text>
        )}
        <div className={style.fields}>
          <TextInput
            name="name"
            label={t('new.name')}
            defaultValue={t('new.nth', { nth })}
            required
            maxLength={100}
            error={problemAt(deed.problems, 'name')}
          />
          <TextInput
            name="seed"
            type="number"
            min={0}
            max={4_294_967_295}
            label={t('new.seed')}
            description={t('new.seedHint')}
            defaultValue={seed}
            required
            error={problemAt(deed.problems, 'seed')}
          />
          <TextInput
            name="newcomersLeast"
            type="number"
            min={0}
            label={t('new.newcomers')}
            defaultValue={0}
            error={problemAt(deed.problems, 'newcomersLeast')}
          />
          <TextInput
            name="competitorSpacing"
            type="number"
            min={0}
            label={t('new.spacing')}
            defaultValue={0}
            error={problemAt(deed.problems, 'competitorSpacing')}
          />
          <NativeSelect
            name="zones"
            label={t('new.zones')}
            data={(['IGNORE', 'PREFER', 'REQUIRE'] as const).map((value) => ({ value, label: t(`zones.${value}`) }))}
          />
        </div>
        {booths.failure && !plan && <FailureNotice failure={booths.failure} retry={booths.reload} />}
        {plan && plan.__typename !== 'Plan' && <Refusal message={plan.message} />}
        {zones.length > 1 && (
          <Ticks
            label={t('new.onlyZones')}
            options={zones.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={zoneIds}
            onChange={setZoneIds}
          />
        )}
        <details open={pins.length > 0 || undefined}>
          <summary>{t('pins.title', { count: pins.length })}</summary>
          <Pins fairId={fairId} pins={pins} onChange={setPins} />
        </details>
        <details>
          <summary>{t('new.weights')}</summary>
          <div className={style.fields}>
            {WEIGHT_NAMES.map((name) => (
              <TextInput
                key={name}
                name={name}
                type="number"
                min={0}
                label={t(`weight.${name}`)}
                defaultValue={WEIGHTS[name]}
                error={problemAt(deed.problems, name)}
              />
            ))}
          </div>
        </details>
        <DeedOutcome of={deed} fields={[...FIELDS, ...WEIGHT_NAMES]} />
        <div className={style.buttons}>
          <Button type="submit" loading={deed.busy}>
            {t('new.submit')}
          </Button>
          <Button variant="subtle" onClick={onDone}>
            {t('new.cancel')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
