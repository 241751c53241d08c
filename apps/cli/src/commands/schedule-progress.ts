/** One line on a terminal that says how far the search is; nothing where output is kept in a file. */
import type { EngineProgress } from '@ketnoi/kernel';

interface Screen {
  readonly isTerminal: boolean;
  error(text: string): void;
}

export function progressPrinter(screen: Screen): ((progress: EngineProgress) => void) | undefined {
  if (!screen.isTerminal) return undefined;
  return ({ phase, done, counts }) => {
    const figures = Object.entries(counts ?? {}).map(([name, n]) => `${name} ${n}`);
    screen.error(
      `\r\u001b[K${phase} ${Math.round(done * 100)} %  ${figures.join(', ')}${phase === 'assign' ? '\n' : ''}`,
    );
  };
}
