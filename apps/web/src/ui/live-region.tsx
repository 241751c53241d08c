import style from './live-region.module.css';

/** Heard by screen readers when it changes, and not seen. */
export function LiveRegion({ text }: { readonly text: string }): React.ReactNode {
  return (
    <div role="status" aria-live="polite" className={style.unseen}>
      {text}
    </div>
  );
}
