import type { Step } from './types.ts';

/** The root to bring to clients, as commands name it. */
export interface RootValues {
  readonly label: string;
  /** SHA-1, upper-case hex. */
  readonly thumbprint: string;
  /** SHA-256, lower-case hex. */
  readonly sha256: string;
  readonly files: {
    /** DER. */
    readonly cer: string;
    readonly pem: string;
    readonly profile: string;
  };
  /** A short name for key stores. */
  readonly alias: string;
}

/** How one kind of client is given a root. */
export interface ClientDeployment {
  readonly id: string;
  readonly title: string;
  readonly steps: (root: RootValues) => readonly Step[];
  readonly check: (root: RootValues) => readonly Step[];
  readonly undo: (root: RootValues) => readonly Step[];
}
