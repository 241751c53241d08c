import { useReadableName } from './use-readable-name';

interface Interpreted {
  readonly interpreterName: string | null;
  /** Answers that a device has kept for long do not have it. */
  readonly interpreterOwnName?: string | null;
}

/** How the reader is told who interprets a meeting; null where nobody does. */
export function useInterpreterName(): (meeting: Interpreted) => string | null {
  const readableName = useReadableName();
  return ({ interpreterName: latinName, interpreterOwnName: ownName }) =>
    latinName && readableName({ ownName: ownName ?? latinName, latinName });
}
