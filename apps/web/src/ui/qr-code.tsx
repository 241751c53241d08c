import { useEffect, useState } from 'react';
import style from './qr-code.module.css';

/** Quiet squares around the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

/** A QR code as one path; the code that makes it is fetched only here. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): React.ReactNode {
  const [drawn, setDrawn] = useState<{ readonly path: string; readonly size: number } | null>(null);
  useEffect(() => {
    let gone = false;
    void import('./qr-path').then(({ qrPath }) => !gone && setDrawn(qrPath(text)));
    return () => void (gone = true);
  }, [text]);
  if (!drawn) return <div className={style.code} />;
  const whole = drawn.size + 2 * QUIET;
  return (
    <svg
      className={style.code}
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={`M${-QUIET} ${-QUIET}h${whole}v${whole}h${-whole}z`} fill="#fff" />
      <path d={drawn.path} fill="#000" />
    </svg>
  );
}
