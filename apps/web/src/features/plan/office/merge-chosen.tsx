import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../../graphql/use-query';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { Loaded } from '../../../ui/loaded';
import { textIn } from '../../../ui/typed';
import type { Booth } from '../booth';
import { MergeBooths, MergePreview } from './plan-office.generated';
import { usePlanDeed } from './use-plan-deed';
import { type Outlook, WouldBe, type WouldBeBooth } from './would-be';

interface Props {
  readonly fairId: string;
  readonly booths: readonly Booth[];
  readonly onDone: (done: string) => void;
  readonly onShow: (booths: readonly WouldBeBooth[] | null) => void;
}

/** The old booths keep their numbers off the plan, so that the new one needs another. */
const suggested = (booths: readonly Booth[]): string =>
  `${booths[0].number}+${booths[booths.length - 1].number}`.slice(0, LONGEST_NUMBER);

const LONGEST_NUMBER = 16;

/** One booth of several that share walls: looked at on the plan first, then approved. */
export function MergeChosen({ fairId, booths, onDone, onShow }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const deed = usePlanDeed(MergeBooths);
  const [number, setNumber] = useState<string | null>(null);
  const input = number === null ? null : { fairId, boothIds: booths.map(({ id }) => id), number };
  const preview = useQuery(MergePreview, input && { input });
  const approve = async ({ booking }: Outlook): Promise<void> => {
    if (!input) return;
    if (await deed.run({ input: { ...input, seenPrice: booking?.after ?? null } }))
      onDone(t('merge.done', { numbers: booths.map((booth) => booth.number).join(', '), number: input.number }));
    else preview.reload();
  };
  return (
    <>
      <Form onSubmit={(typed) => setNumber(textIn(typed, 'number'))}>
        <Text>{t('merge.text')}</Text>
        <TextInput
          name="number"
          label={t('merge.number')}
          defaultValue={suggested(booths)}
          required
          onChange={() => {
            setNumber(null);
            deed.forget();
          }}
        />
        <Button type="submit" variant="default">
          {t('merge.look')}
        </Button>
      </Form>
      {input && (
        <Loaded of={preview}>
          {({ mergePreview }) => (
            <WouldBe
              said={mergePreview}
              firm={booths.find(({ companyName }) => companyName)?.companyName ?? null}
              approve={t('merge.submit')}
              busy={deed.busy}
              onApprove={(seen) => void approve(seen)}
              onShow={onShow}
            />
          )}
        </Loaded>
      )}
      <DeedOutcome of={deed} />
    </>
  );
}
