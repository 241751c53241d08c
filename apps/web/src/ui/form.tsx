import { Stack } from '@mantine/core';
import style from './form.module.css';

interface Props {
  readonly onSubmit: (typed: FormData) => void;
  readonly children: React.ReactNode;
}

/** Fields below each other. What was typed stays when the answer is a refusal. */
export const Form = ({ onSubmit, children }: Props): React.ReactNode => (
  <form
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit(new FormData(event.currentTarget));
    }}
  >
    <Stack className={style.fields}>{children}</Stack>
  </form>
);
