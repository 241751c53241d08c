import { useEffect, useRef } from 'react';
import style from './dialog.module.css';

interface Props {
  readonly open: boolean;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** The browser's own dialog: it keeps the keyboard inside, closes on Escape and gives the focus back. */
export function Dialog({ open, label, onClose, children }: Props): React.ReactNode {
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
    </dialog>
  );
}
