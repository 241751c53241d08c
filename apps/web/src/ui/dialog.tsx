import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseIcon } from './icons';
import style from './dialog.module.css';

interface Props {
  readonly open: boolean;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** The browser's own dialog: it keeps the keyboard inside, closes on Escape and gives the focus back. */
export function Dialog({ open, label, onClose, children }: Props): React.ReactNode {
  const { t } = useTranslation('shell');
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      className={style.dialog}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === element.current && onClose()}
    >
      <div className={style.inside}>{open && children}</div>
      {/* The last one: the keyboard begins with what the dialog asks. */}
      <button
        type="button"
        className={style.close}
        aria-label={t('dialog.close')}
        onClick={() => element.current?.close()}
      >
        <CloseIcon />
      </button>
    </dialog>
  );
}
