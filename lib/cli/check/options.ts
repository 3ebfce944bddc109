export const FORMATS = ['text', 'json', 'sarif', 'junit'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  readonly host?: string;
  readonly at?: string;
  readonly list?: string;
  readonly format: Format;
  readonly json: boolean;
  readonly trust: readonly string[];
  readonly rules: string;
  /** What to judge the certificates as; absent: told by what they say. */
  readonly as?: string;
  /** Neither given: endpoints yes, files no. */
  readonly online?: boolean;
  readonly second: boolean;
}
