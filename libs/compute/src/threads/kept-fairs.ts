/** Fairs whose facts a thread keeps at once. */
export const KEPT_FAIRS = 3;
