/** The part of JSON Schema 2020-12 that the API's description uses, and short ways to write it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const text = (description?: string): JsonSchema =>
  description === undefined ? { type: 'string' } : { type: 'string', description };

export const number = (description?: string): JsonSchema =>
  description === undefined ? { type: 'number', minimum: 0 } : { type: 'number', minimum: 0, description };

export const whole = (description?: string): JsonSchema => ({ ...number(description), type: 'integer' });

export const flag = (description?: string): JsonSchema =>
  description === undefined ? { type: 'boolean' } : { type: 'boolean', description };

export const oneOfTexts = (values: readonly string[], description?: string): JsonSchema =>
  description === undefined
    ? { type: 'string', enum: values }
    : { type: 'string', enum: values, description };

export const constant = (value: string | number | boolean): JsonSchema => ({ const: value });

export const list = (items: JsonSchema, description?: string): JsonSchema =>
  description === undefined ? { type: 'array', items } : { type: 'array', items, description };

export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** An object with exactly these properties; those in `optional` may be absent. */
export const object = (
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

/** Base64 of DER, without line breaks. */
export const der = (description: string): JsonSchema => ({
  type: 'string',
  contentEncoding: 'base64',
  description,
});
