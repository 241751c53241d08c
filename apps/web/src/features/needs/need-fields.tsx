import { Checkbox, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { fromSchema, inSchema, LANGUAGES, OWN_NAMES, type ReaderLanguage } from '../../i18n/languages';
import { AmountField } from '../../ui/amount-field';
import { problemAt } from '../../ui/problems';
import { TaxonomyPicker } from '../../ui/taxonomy-picker';
import { type Draft, unreadIn } from './draft';
import style from './needs.module.css';

export type Problems = readonly { readonly path: readonly string[]; readonly message: string }[];

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly problems: Problems;
  /** Only after somebody has tried to save. */
  readonly showUnread: boolean;
}

/** Everything that a need can say. */
export function NeedFields({ draft, onChange, problems, showUnread }: Props): React.ReactNode {
  const { t } = useTranslation('needs');
  const { t: facts } = useTranslation('facts');
  const formats = useFormats();
  const unread = showUnread ? unreadIn(draft) : [];
  const set = (part: Partial<Draft>): void => onChange({ ...draft, ...part });
  const figure = (field: 'volume' | 'tolerance' | 'leadTime', sent: string) => ({
    value: draft[field],
    error: unread.includes(field) ? facts('amount.unread') : problemAt(problems, sent),
    onChange: (value: string) => set({ [field]: value }),
  });
  return (
    <>
      <TextInput
        size="md"
        label={t('field.title')}
        value={draft.title}
        error={problemAt(problems, 'title')}
        onChange={({ currentTarget: { value } }) => set({ title: value })}
      />
      <Textarea
        size="md"
        rows={5}
        label={t('field.body')}
        description={t('field.body.how')}
        value={draft.body}
        error={problemAt(problems, 'body')}
        onChange={({ currentTarget: { value } }) => set({ body: value })}
      />
      <LanguageField draft={draft} onChange={onChange} />
      <TaxonomyPicker
        kind="product"
        label={t('field.product')}
        single
        chosen={draft.product}
        error={problemAt(problems, 'productId')}
        onChange={(product) => set({ product })}
      />
      <div className={style.pair}>
        <TaxonomyPicker
          kind="process"
          label={facts('kind.PROCESS')}
          chosen={draft.processes}
          onChange={(processes) => set({ processes })}
        />
        <TaxonomyPicker
          kind="material"
          label={facts('kind.MATERIAL')}
          chosen={draft.materials}
          onChange={(materials) => set({ materials })}
        />
        <TaxonomyPicker
          kind="certificate"
          label={t('field.required')}
          chosen={draft.required}
          onChange={(required) => set({ required })}
        />
        <TaxonomyPicker
          kind="certificate"
          label={t('field.preferred')}
          chosen={draft.preferred}
          onChange={(preferred) => set({ preferred })}
        />
        <AmountField
          label={facts('kind.MONTHLY_VOLUME')}
          {...figure('volume', 'monthlyVolume')}
          unit={draft.unit}
          onUnit={(unit) => set({ unit })}
        />
        <AmountField
          label={formats.aside(facts('kind.TOLERANCE_MM'), '± mm')}
          {...figure('tolerance', 'toleranceMm')}
        />
        <AmountField label={t('field.leadTime')} {...figure('leadTime', 'maxLeadTimeDays')} />
        <TextInput
          size="md"
          type="date"
          label={t('field.deadlineOn')}
          value={draft.deadlineOn}
          error={problemAt(problems, 'deadlineOn')}
          onChange={({ currentTarget: { value } }) => set({ deadlineOn: value })}
        />
      </div>
      <ConfidentialField draft={draft} onChange={onChange} />
    </>
  );
}

type FieldProps = Pick<Props, 'draft' | 'onChange'>;

export function LanguageField({ draft, onChange }: FieldProps): React.ReactNode {
  const { t } = useTranslation('needs');
  return (
    <NativeSelect
      size="md"
      label={t('field.language')}
      value={fromSchema(draft.language)}
      data={LANGUAGES.map((one) => ({ value: one, label: OWN_NAMES[one] }))}
      onChange={({ currentTarget: { value } }) => onChange({ ...draft, language: inSchema(value as ReaderLanguage) })}
    />
  );
}

export function ConfidentialField({ draft, onChange }: FieldProps): React.ReactNode {
  const { t } = useTranslation('needs');
  return (
    <div className={style.confidential}>
      <Checkbox
        size="md"
        label={t('field.confidential')}
        checked={draft.confidential}
        onChange={({ currentTarget: { checked } }) => onChange({ ...draft, confidential: checked })}
      />
      <Text size="sm">{t('field.confidential.how')}</Text>
    </div>
  );
}
