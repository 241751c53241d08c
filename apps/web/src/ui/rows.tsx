import { ActionIcon, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CloseIcon } from './icons';
import style from './rows.module.css';
import { REMOVES, useFocusAfterRemoval } from './use-focus-after-removal';

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly empty: Row;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, change: (part: Partial<Row>) => void, nth: number) => React.ReactNode;
}

/** A list that grows and shrinks by rows, each edited in place. */
export function Rows<Row extends object>({ label, rows, empty, onChange, children }: Props<Row>): React.ReactNode {
  const { t } = useTranslation('shell');
  const { list, removing } = useFocusAfterRemoval<HTMLFieldSetElement>();
  return (
    <fieldset ref={list} className={style.rows}>
      <legend>{label}</legend>
      {rows.map((row, nth) => (
        <div key={nth} className={style.row}>
          {children(row, (part) => onChange(rows.map((one, at) => (at === nth ? { ...one, ...part } : one))), nth)}
          <ActionIcon
            {...REMOVES}
            variant="subtle"
            aria-label={t('row.remove', { nth: nth + 1 })}
            onClick={() => {
              removing(nth);
              onChange(rows.filter((_, at) => at !== nth));
            }}
          >
            <CloseIcon />
          </ActionIcon>
        </div>
      ))}
      <Button variant="default" size="sm" onClick={() => onChange([...rows, empty])}>
        {t('row.add')}
      </Button>
    </fieldset>
  );
}
