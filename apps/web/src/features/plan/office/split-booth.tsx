import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../../graphql/use-query';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { Loaded } from '../../../ui/loaded';
import { millimetresIn, textIn } from '../../../ui/typed';
import type { Booth } from '../booth';
import { outlineOf, piecesOf } from './box';
import style from './office.module.css';
import { SplitBooth as Split, SplitPreview, type SplitPreviewQueryVariables } from './plan-office.generated';
import { usePlanDeed } from './use-plan-deed';
import { type Outlook, WouldBe, type WouldBeBooth } from './would-be';

interface Props {
  readonly fairId: string;
  readonly booth: Booth;
  readonly onDone: (done: string) => void;
  readonly onShow: (booths: readonly WouldBeBooth[] | null) => void;
}

/** A rectangular booth cut in two: looked at on the plan first, then approved. */
export function SplitBooth({ fairId, booth, onDone, onShow }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const deed = usePlanDeed(Split);
  const [input, setInput] = useState<SplitPreviewQueryVariables['input'] | null>(null);
  const preview = useQuery(SplitPreview, input && { input });
  const halves = piecesOf(booth.outline);
  if (!halves) return <Text size="sm">{t('split.notThis')}</Text>;
  const wide = halves[0].y === halves[1].y;
  const [whole, half] = wide
    ? [halves[0].width + halves[1].width, halves[0].width]
    : [halves[0].height + halves[1].height, halves[0].height];
  const look = (typed: FormData): void => {
    const numbers = [textIn(typed, 'one'), textIn(typed, 'other')];
    const cut = piecesOf(booth.outline, millimetresIn(typed, 'first')) ?? halves;
    const pieces = cut.map((piece, ordinal) => ({ number: numbers[ordinal], outline: outlineOf(piece) }));
    setInput({
      fairId,
      boothId: booth.id,
      pieces,
      keeps: textIn(typed, 'keeps') === 'other' ? numbers[1] : numbers[0],
    });
  };
  const forget = (): void => {
    setInput(null);
    deed.forget();
  };
  const approve = async ({ booking }: Outlook): Promise<void> => {
    if (!input) return;
    if (await deed.run({ input: { ...input, seenPrice: booking?.after ?? null } }))
      onDone(t('split.done', { number: booth.number, numbers: input.pieces.map(({ number }) => number).join(', ') }));
    else preview.reload();
  };
  return (
    <>
      <Form onSubmit={look}>
        <Text>{t('split.text')}</Text>
        <div className={style.pair}>
          <TextInput name="one" label={t('split.one')} defaultValue={`${booth.number}a`} required onChange={forget} />
          <TextInput
            name="other"
            label={t('split.other')}
            defaultValue={`${booth.number}b`}
            required
            onChange={forget}
          />
        </div>
        <TextInput
          name="first"
          type="number"
          step={0.1}
          min={0.1}
          max={whole / 1_000 - 0.1}
          label={t(wide ? 'split.width' : 'split.depth')}
          defaultValue={half / 1_000}
          required
          onChange={forget}
        />
        {booth.companyId && (
          <fieldset className={style.choice} onChange={forget}>
            <legend>{t('split.keeps', { firm: booth.companyName })}</legend>
            <label>
              <input type="radio" name="keeps" value="one" defaultChecked /> {t('split.one')}
            </label>
            <label>
              <input type="radio" name="keeps" value="other" /> {t('split.other')}
            </label>
          </fieldset>
        )}
        <Button type="submit" variant="default">
          {t('split.look')}
        </Button>
      </Form>
      {input && (
        <Loaded of={preview}>
          {({ splitPreview }) => (
            <WouldBe
              said={splitPreview}
              firm={booth.companyName}
              approve={t('split.submit')}
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
