import { type Consent, type ConsentPurpose, Consents, type ConsentSubject } from '@ketnoi/accounts';
import type { Clock } from '@ketnoi/kernel';

export class InMemoryConsents extends Consents {
  private rows: Consent[] = [];

  constructor(private readonly clock: Clock) {
    super();
  }

  async give(consent: Omit<Consent, 'givenAt' | 'withdrawnAt'>): Promise<boolean> {
    const living = this.find(consent.subject, consent.purpose);
    if (living?.textVersion === consent.textVersion) return false;
    if (living) this.end(living);
    this.rows.push({ ...consent, givenAt: this.clock.now(), withdrawnAt: null });
    return true;
  }

  async withdraw(subject: ConsentSubject, purpose: ConsentPurpose): Promise<boolean> {
    const living = this.find(subject, purpose);
    if (living) this.end(living);
    return living !== undefined;
  }

  async living(subjects: readonly ConsentSubject[]): Promise<Consent[][]> {
    return subjects.map((subject) => this.rows.filter((row) => row.subject.id === subject.id && !row.withdrawnAt));
  }

  private find(subject: ConsentSubject, purpose: ConsentPurpose): Consent | undefined {
    return this.rows.find((row) => row.subject.id === subject.id && row.purpose === purpose && !row.withdrawnAt);
  }

  private end(living: Consent): void {
    this.rows = this.rows.map((row) => (row === living ? { ...row, withdrawnAt: this.clock.now() } : row));
  }
}
