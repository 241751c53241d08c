import { Input } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from './file-choice.module.css';

interface Props {
  readonly label: string;
  readonly description?: string;
  /** Ends of names, as `.xlsx,.csv`. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** Chooses a file, in the reader's words rather than the browser's. The same file may be chosen again after an edit. */
export function FileChoice({ label, description, accept, disabled, onFile }: Props): React.ReactNode {
  const { t } = useTranslation('shell');
  const id = useId();
  const [name, setName] = useState('');
  return (
    <Input.Wrapper label={label} description={description} id={id}>
      <label className={style.file}>
        <input
          id={id}
          type="file"
          accept={accept}
          disabled={disabled}
          onChange={({ currentTarget: input }) => {
            const file = input.files?.[0];
            input.value = '';
            if (!file) return;
            setName(file.name);
            onFile(file);
          }}
        />
        <span aria-hidden="true">{t('chooseFile')}</span>
        <span aria-hidden="true">{name}</span>
      </label>
    </Input.Wrapper>
  );
}
