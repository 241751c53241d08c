import { Link } from 'react-router';
import style from './shell.module.css';

export function TopBar({ children }: { readonly children: React.ReactNode }): React.ReactNode {
  return (
    <header className={style.bar}>
      <Link to="/" className={style.brand}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        Kết Nối
      </Link>
      <div className={style.tools}>{children}</div>
    </header>
  );
}
