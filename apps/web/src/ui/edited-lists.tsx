import { Title } from '@mantine/core';
import style from './edited-lists.module.css';

interface Props {
  readonly lists: readonly { readonly title: string; readonly list: React.ReactNode }[];
}

/** Several lists that come back edited, one below the other. */
export function EditedLists({ lists }: Props): React.ReactNode {
  return (
    <div className={style.lists}>
      {lists.map(({ title, list }) => (
        <section key={title}>
          <Title order={2} size="h4" mb="xs">
            {title}
          </Title>
          {list}
        </section>
      ))}
    </div>
  );
}
