import { DefaultNamingStrategy } from 'typeorm';

/** Columns are snake_case of their property; tables are named by hand. */
export class SnakeCaseNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName || propertyName.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  }
}
