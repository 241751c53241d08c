import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUpload } from '../../../graphql/upload';
import { FileField } from '../../../ui/file-field';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { problemAt } from '../../../ui/problems';
import { CheckedPlan } from './checked-plan';
import { MoneyFields } from '../../../ui/money-fields';
import { ImportPlan as Import } from './plan-office.generated';
import { moneyIn, numberIn, textIn } from '../../../ui/typed';
import { usePlanDeed } from './use-plan-deed';

/** A hall from a drawing: read and checked as soon as it is there, saved only when nothing is wrong with it. */
export function ImportPlan({
  fairId,
  onDone,
}: {
  readonly fairId: string;
  readonly onDone: (hallId: string) => void;
}): React.ReactNode {
  const { t } = useTranslation('halls');
  const upload = useUpload();
  const deed = usePlanDeed(Import);
  const [file, setFile] = useState<{ readonly uploadId: string; readonly name: string } | null>(null);
  const [unit, setUnit] = useState('');
  const [sound, setSound] = useState(false);
  const millimetresPerUnit = Number(unit.replace(',', '.')) || null;
  const submit = async (typed: FormData): Promise<void> => {
    if (!file) return;
    const input = {
      fairId,
      uploadId: file.uploadId,
      millimetresPerUnit,
      name: textIn(typed, 'name'),
      price: moneyIn(typed),
      cornerSurchargePercent: numberIn(typed, 'cornerSurchargePercent'),
    };
    const said = await deed.run({ input });
    if (said?.__typename === 'ImportedPlan') onDone(said.hallId);
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Text>{t('import.text')}</Text>
      <FileField
        label={t('import.file')}
        description={t('import.fileHint')}
        accept=".dxf,.svg,.csv,.xlsx"
        upload={upload}
        onUploaded={(uploadId, name) => setFile({ uploadId, name })}
      />
      <TextInput
        label={t('import.unit')}
        description={t('import.unitHint')}
        inputMode="decimal"
        value={unit}
        onChange={({ currentTarget }) => setUnit(currentTarget.value)}
      />
      {file && (
        <CheckedPlan
          name={file.name}
          input={{ fairId, uploadId: file.uploadId, millimetresPerUnit }}
          onChecked={setSound}
        />
      )}
      {file && sound && (
        <>
          <TextInput
            name="name"
            label={t('hallName')}
            required
            maxLength={100}
            error={problemAt(deed.problems, 'name')}
          />
          <MoneyFields label={t('price')} error={problemAt(deed.problems, 'amount')} />
          <TextInput
            name="cornerSurchargePercent"
            type="number"
            defaultValue={0}
            min={0}
            label={t('corner')}
            error={problemAt(deed.problems, 'cornerSurchargePercent')}
          />
          <DeedOutcome of={deed} fields={['name', 'amount', 'cornerSurchargePercent']} />
          <Button type="submit" loading={deed.busy}>
            {t('import.submit')}
          </Button>
        </>
      )}
    </Form>
  );
}
