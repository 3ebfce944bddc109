/**
 * What the schemas of the API are made of. A schema is the one source of a shape: its type is `Wire<typeof schema>`,
 * its words are those of the OpenAPI document, and requests are checked with it.
 */
import * as v from 'valibot';

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** The type that a schema describes. Nothing on the wire is changed by who reads it. */
export type Wire<Schema extends v.GenericSchema> = Frozen<v.InferOutput<Schema>>;

/** Schemas by the name that the OpenAPI document gives them. */
export type NamedSchemas = Readonly<Record<string, v.GenericSchema>>;

const described = <T>(schema: v.GenericSchema<T>, description: string | undefined): v.GenericSchema<T> =>
  description === undefined ? schema : v.pipe(schema, v.description(description));

export const text = (description?: string) => described(v.string(), description);

/** Not negative. */
export const number = (description?: string) =>
  described<number>(v.pipe(v.number(), v.minValue(0)), description);

/** Whole, and not negative. */
export const whole = (description?: string) =>
  described<number>(v.pipe(v.number(), v.integer(), v.minValue(0)), description);

export const flag = (description?: string) => described(v.boolean(), description);

export const oneOf = <const T extends readonly string[]>(values: T, description?: string) =>
  described<T[number]>(v.picklist(values), description);

export const list = <T>(item: v.GenericSchema<T>, description?: string) =>
  described<T[]>(v.array(item), description);

export const orNull = <T>(schema: v.GenericSchema<T>): v.GenericSchema<T | null> => v.nullable(schema);

/** May be absent. */
export const optional = v.exactOptional;

/** ISO 8601, UTC. */
export const time = (description?: string) => described(v.pipe(v.string(), v.isoTimestamp()), description);

/** Base64 of DER, without line breaks. */
export const der = (description: string) => described(v.pipe(v.string(), v.base64()), description);
