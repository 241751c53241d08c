import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CompanyChooser } from '../../ui/company-chooser';
import { REMOVES, useFocusAfterRemoval } from '../../ui/use-focus-after-removal';
import style from './rounds.module.css';

export interface Rival {
  readonly id: string;
  readonly shortName: string;
}

interface Props {
  readonly fairId: string;
  readonly number: number;
  readonly group: readonly Rival[];
  readonly onChange: (group: readonly Rival[]) => void;
}

/** Who must not see whom; grows by names. */
export function RivalGroup({ fairId, number, group, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('rounds');
  const { list, removing } = useFocusAfterRemoval<HTMLFieldSetElement>();
  return (
    <fieldset ref={list} className={style.promises}>
      <legend>{t('rivals.group', { number })}</legend>
      <ul className={style.rivals}>
        {group.map(({ id, shortName }, nth) => (
          <li key={id}>
            <span>{shortName}</span>
            <Button
              {...REMOVES}
              size="compact-sm"
              variant="subtle"
              aria-label={t('promises.dropOf', { group: shortName })}
              onClick={() => {
                removing(nth);
                onChange(group.filter((one) => one.id !== id));
              }}
            >
              {t('promises.drop')}
            </Button>
          </li>
        ))}
      </ul>
      <CompanyChooser
        fairId={fairId}
        chosen={null}
        onChange={(company) => {
          if (company && !group.some(({ id }) => id === company.id)) onChange([...group, company]);
        }}
      />
    </fieldset>
  );
}
