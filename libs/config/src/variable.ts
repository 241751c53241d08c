import { z } from 'zod';

/** One variable of the environment: how its text is read, and what people are told about it. */
export interface Variable<T> {
  readonly schema: z.ZodType<T, string>;
  /** What stands when it is not set; null where the part it belongs to is then switched off. Absent in `requiredIn`. */
  readonly preset: string | null;
  /** Where the preset would be dangerous, so that a start without the variable is refused. */
  readonly requiredInProduction: boolean;
  readonly meaning: string;
  /** A value to copy. */
  readonly example: string;
  /** Never shown in messages. */
  readonly secret: boolean;
}

interface Wording {
  readonly preset: string | null;
  readonly meaning: string;
  readonly example?: string;
  readonly requiredInProduction?: boolean;
  readonly secret?: boolean;
}

export function variable<T>(schema: z.ZodType<T, string>, wording: Wording): Variable<T> {
  return {
    schema,
    preset: wording.preset,
    requiredInProduction: wording.requiredInProduction ?? false,
    meaning: wording.meaning,
    example: wording.example ?? wording.preset ?? '',
    secret: wording.secret ?? false,
  };
}

/** A variable that may be absent altogether. */
export function optionalVariable<T>(
  schema: z.ZodType<T, string>,
  wording: Omit<Wording, 'preset'> & { readonly example: string },
): Variable<T | null> {
  return variable<T | null>(schema, { ...wording, preset: null });
}
