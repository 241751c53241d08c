export { createDataSource, type DatabaseSettings } from './data-source.js';
export { migrate, migrateDown, schemaDrift } from './migrate.js';
