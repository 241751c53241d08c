import { Column, type ColumnOptions } from 'typeorm';

/**
 * Column kinds. Ids and keys compare as bytes, human text by the Unicode 5.2 collation, dictionary words exactly;
 * instants are UTC with milliseconds. One decorator a kind, so that no table can disagree.
 */
type Options = Omit<ColumnOptions, 'type'>;

const bytes = { charset: 'ascii', collation: 'ascii_bin' } as const;
const human = { charset: 'utf8mb4', collation: 'utf8mb4_unicode_520_ci' } as const;
const exact = { charset: 'utf8mb4', collation: 'utf8mb4_bin' } as const;
const wholeNumber = {
  to: (n: number | null) => n,
  from: (text: string | null) => (text === null ? null : Number(text)),
};

export const IdColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'char', length: 36, ...bytes, ...options });
export const KeyColumn = (options: Options): PropertyDecorator => Column({ type: 'varchar', ...bytes, ...options });
export const TextColumn = (options: Options): PropertyDecorator => Column({ type: 'varchar', ...human, ...options });
export const WordColumn = (options: Options): PropertyDecorator => Column({ type: 'varchar', ...exact, ...options });
export const LongTextColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'mediumtext', ...human, ...options });
export const JsonColumn = (options: Options = {}): PropertyDecorator => Column({ type: 'json', ...options });
export const InstantColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'datetime', precision: 3, ...options });
export const DateColumn = (options: Options = {}): PropertyDecorator => Column({ type: 'date', ...options });
export const IntColumn = (options: Options = {}): PropertyDecorator => Column({ type: 'int', ...options });
/** Holds 1 while something lives and NULL afterwards, so that a unique key allows one living row. */
export const MarkColumn = (options: Options = {}): PropertyDecorator => Column({ type: 'tinyint', ...options });
/** Whole numbers up to 2^53: money in minor units, versions. */
export const BigColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'bigint', transformer: wholeNumber, ...options });
export const FlagColumn = (options: Options = {}): PropertyDecorator => Column({ type: 'boolean', ...options });
export const DoubleColumn = (options: Options = {}): PropertyDecorator => Column({ type: 'double', ...options });
/** Quantities as people write them: up to 12 digits before and 6 after the point. */
export const AmountColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'decimal', precision: 18, scale: 6, transformer: wholeNumber, ...options });
export const BlobColumn = (options: Options = {}): PropertyDecorator => Column({ type: 'mediumblob', ...options });
