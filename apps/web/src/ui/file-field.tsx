import { Input } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Upload } from '../graphql/upload';
import { ChangeFailure } from './change-failure';
import { Refusal } from './refusal';
import style from './file-field.module.css';

interface Props {
  readonly label: string;
  readonly description?: string;
  /** Ends of names, as `.xlsx,.csv`. */
  readonly accept: string;
  readonly upload: Upload;
  /** The file has arrived. */
  readonly onUploaded: (uploadId: string, name: string) => void;
}

/** Sends a file as soon as it is chosen, and says what is wrong with it. The same file may be chosen again after an edit. */
export function FileField({ label, description, accept, upload, onUploaded }: Props): React.ReactNode {
  const { t } = useTranslation('shell');
  const id = useId();
  const [name, setName] = useState('');
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    setName(file.name);
    const uploadId = await upload.send(file);
    input.value = '';
    if (uploadId) onUploaded(uploadId, file.name);
  };
  return (
    <div>
      <Input.Wrapper label={label} description={description} id={id}>
        <label className={style.file}>
          <input
            id={id}
            type="file"
            accept={accept}
            disabled={upload.busy}
            onChange={({ currentTarget }) => void take(currentTarget)}
          />
          <span aria-hidden="true">{t('chooseFile')}</span>
          <span aria-hidden="true">{name}</span>
        </label>
      </Input.Wrapper>
      {upload.busy && <p role="status">{t('uploading')}</p>}
      {upload.refused && <Refusal message={upload.refused} />}
      <ChangeFailure failure={upload.failure} />
    </div>
  );
}
