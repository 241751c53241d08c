import { Button, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { instantAt, wallAt } from '../../format/fair-instant';
import { useFormats } from '../../format/use-formats';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { problemAt } from '../../ui/problems';
import { useDeed } from '../../ui/use-deed';
import { DrawsPage, type DrawsPageQuery, SetDrawCall } from './draws.generated';
import style from './draws.module.css';

interface Props {
  readonly fairId: string;
  readonly call: DrawsPageQuery['drawCall'];
  /** Where the fair is. */
  readonly zone: string;
}

/** Until when exhibitors may hand in what they wish for. */
export function CallForWishes({ fairId, call, zone }: Props): React.ReactNode {
  const { t } = useTranslation('draws');
  const formats = useFormats(zone);
  const deed = useDeed(SetDrawCall, DrawsPage);
  const submit = (typed: FormData): void =>
    void deed.run({
      input: {
        fairId,
        wishesUntil: instantAt(zone, String(typed.get('until'))),
        mostBooths: Number(typed.get('most')),
      },
    });
  return (
    <Form onSubmit={submit}>
      <Text>
        {call ? t('call.open', { until: formats.instant(call.wishesUntil), most: call.mostBooths }) : t('call.none')}
      </Text>
      <div className={style.fields}>
        <TextInput
          name="until"
          type="datetime-local"
          label={t('call.until')}
          description={t('call.zone')}
          defaultValue={call ? wallAt(zone, call.wishesUntil) : undefined}
          required
          error={problemAt(deed.problems, 'wishesUntil')}
        />
        <TextInput
          name="most"
          type="number"
          min={1}
          max={6}
          label={t('call.most')}
          defaultValue={call?.mostBooths ?? 4}
          required
          error={problemAt(deed.problems, 'mostBooths')}
        />
      </div>
      <DeedOutcome of={deed} fields={['wishesUntil', 'mostBooths']} />
      <div>
        <Button type="submit" variant="default" loading={deed.busy}>
          {t(call ? 'call.change' : 'call.submit')}
        </Button>
      </div>
    </Form>
  );
}
