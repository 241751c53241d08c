import { Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import style from './page.module.css';

interface Props {
  readonly title: string;
  /** For forms. */
  readonly narrow?: boolean;
  /** For what is large: the whole width. */
  readonly wide?: boolean;
  /** Beside the title. */
  readonly actions?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** A page with its title, which screen readers hear when it opens. */
export function Page({ title, narrow = false, wide = false, actions, children }: Props): React.ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    document.title = `${title} · Kết Nối`;
  }, [title]);
  useEffect(() => {
    // The first page of a visit is read from its top anyway.
    if (key !== 'default') heading.current?.focus({ preventScroll: true });
  }, [key]);
  return (
    <div className={style.page} data-width={narrow ? 'narrow' : wide ? 'wide' : undefined}>
      <div className={style.head}>
        <Title order={1} size="h2" ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {actions}
      </div>
      {children}
    </div>
  );
}
