import type { DataSource, Logger } from 'typeorm';

/** Listens to what TypeORM really sends. */
export class StatementRecorder implements Logger {
  private recording: string[] | null = null;

  attachTo(dataSource: DataSource): void {
    dataSource.setOptions({ logger: this });
    dataSource.logger = this;
  }

  async during(work: () => Promise<unknown>): Promise<string[]> {
    const statements: string[] = (this.recording = []);
    try {
      await work();
    } finally {
      this.recording = null;
    }
    return statements;
  }

  logQuery(query: string): void {
    this.recording?.push(query);
  }

  logQueryError = (): void => undefined;
  logQuerySlow = (): void => undefined;
  logSchemaBuild = (): void => undefined;
  logMigration = (): void => undefined;
  log = (): void => undefined;
}
