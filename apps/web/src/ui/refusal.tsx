import { Alert } from '@mantine/core';

/** What the gateway refused for a reason that a person should know; it says so in the reader's language. */
export function Refusal({
  message,
  children,
}: {
  readonly message: string;
  readonly children?: React.ReactNode;
}): React.ReactNode {
  return (
    <Alert color="orange" role="alert">
      <p>{message}</p>
      {children}
    </Alert>
  );
}
