/** A JSON column as a value: MariaDB hands it out as text, MySQL parsed. */
export const jsonValue = <T>(stored: unknown): T => (typeof stored === 'string' ? JSON.parse(stored) : stored) as T;
