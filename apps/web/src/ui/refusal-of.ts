/** What the gateway said where it refused; null where it did what was asked, or did not answer. */
export const refusalOf = (said: object | null | undefined): string | null =>
  said && 'message' in said && typeof said.message === 'string' ? said.message : null;
