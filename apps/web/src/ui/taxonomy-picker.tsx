import { TextInput } from '@mantine/core';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import ids from '../generated/taxonomy-ids.json';
import { suggested } from '../i18n/folded';
import { useTaxonomy } from '../i18n/use-taxonomy';
import { CloseIcon } from './icons';
import style from './taxonomy-picker.module.css';

export type NodeKind = keyof typeof ids;

interface Props {
  readonly kind: NodeKind;
  readonly label: string;
  readonly description?: string;
  readonly error?: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** A second choice takes the place of the first. */
  readonly single?: boolean;
}

const MOST = 40;

/** Chooses products, processes, materials or certificates by the reader's own words for them. */
export function TaxonomyPicker(props: Props): React.ReactNode {
  const { kind, label, description, error, chosen, onChange, single } = props;
  const { t } = useTranslation('facts');
  const name = useTaxonomy();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const found = useMemo(
    () =>
      suggested(
        ids[kind].filter((id) => !chosen.includes(id)),
        (id) => [name(id), id],
        typed,
      ).slice(0, MOST),
    // The names change with the reader's language alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [kind, chosen, typed, label],
  );
  const options = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (open) options.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  useEffect(() => {
    if (open) options.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [open, at]);
  const take = (id: string | undefined): void => {
    if (!id) return;
    onChange(single ? [id] : [...chosen, id]);
    setTyped('');
    setOpen(false);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt((before) => Math.max(0, Math.min(found.length - 1, before + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      take(found[at]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === 'Backspace' && typed === '' && chosen.length > 0) onChange(chosen.slice(0, -1));
  };
  return (
    <div className={style.picker}>
      <TextInput
        {...{ label, description, error }}
        size="md"
        role="combobox"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && found[at] ? `${list}-${found[at]}` : undefined}
        autoComplete="off"
        placeholder={t('picker.type')}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul ref={options} id={list} role="listbox" aria-label={label} className={style.list} hidden={!open}>
        {found.map((id, i) => (
          <li
            key={id}
            id={`${list}-${id}`}
            role="option"
            aria-selected={i === at}
            // Before the field loses the focus, which would close the list.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(id)}
          >
            {name(id)}
          </li>
        ))}
        {found.length === 0 && (
          <li role="option" aria-selected={false} aria-disabled className={style.none}>
            {t('picker.none')}
          </li>
        )}
      </ul>
      {chosen.length > 0 && (
        <ul className={style.chosen} aria-label={t('picker.chosen', { what: label })}>
          {chosen.map((id) => (
            <li key={id}>
              {name(id)}
              <button
                type="button"
                aria-label={t('picker.remove', { what: name(id) })}
                onClick={() => onChange(chosen.filter((one) => one !== id))}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
