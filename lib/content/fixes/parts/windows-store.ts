/**
 * What all Windows servers have in common: Schannel builds the list it sends from the certificate stores of
 * the computer, so the chain is repaired there and not in a file.
 */
import { UNVERIFIED, type Sourced } from '#lib/core/source.ts';
import { CERTUTIL, MISPLACED_ROOTS, IMPORT_PFX } from './documents.ts';
import { askWindows, everyNode, fromOutside } from './checks.ts';
import { cmd, lines, ps } from './command.ts';
import type { FixValues, Recipe, ServerContent, Step } from './types.ts';

/** How a Windows server takes up what changed in the stores. */
export interface TakesUp {
  readonly step: Step;
  /** Assigns the certificate in `$new` (its thumbprint) to the service. */
  readonly assign: (values: FixValues) => readonly Step[];
  /** The same with the thumbprint of the present certificate, to go back. */
  readonly assignOld: (values: FixValues) => readonly Step[];
  /** Shows which certificate the service uses. */
  readonly show: Step;
}

export const HOW_WINDOWS: Sourced = {
  text: 'Windows builds the list it sends from the computer’s “Intermediate Certification Authorities” store; a chain file is not read.',
  source: CERTUTIL,
};

function addIntermediates({ missing, complete, files, renewed }: FixValues): readonly Step[] {
  const [first, ...others] = missing.map(({ file }) => cmd`certutil -f -addstore CA ${file}`);
  if (first !== undefined && renewed.length > 0) {
    return [
      {
        text: 'On the server, in an elevated prompt, put the current intermediate into the computer’s intermediate store.',
        source: CERTUTIL,
        command: lines(first, ...others),
      },
    ];
  }
  if (!complete) {
    return [
      {
        text: 'Get the missing CA certificate from its CA (see “Repaired chain”) and put it into the intermediate store of the computer, not of the user.',
        source: CERTUTIL,
        command: cmd`certutil -f -addstore CA missing-ca.cer`,
      },
    ];
  }
  if (first === undefined) return [];
  return [
    {
      text: `Unpack ${files.zip} from “Repaired chain” on the server, and in an elevated prompt in that folder put each intermediate that is missing into the computer’s intermediate store.`,
      source: MISPLACED_ROOTS,
      command: lines(first, ...others),
    },
  ];
}

/**
 * A certificate among the roots that did not sign itself keeps Windows from sending it, and makes IIS, AD FS and Lync
 * refuse client certificates (HTTP 403.16, event 32042; KB 2802568).
 */
const MISPLACED: readonly Step[] = [
  {
    text: 'Look for certificates in the wrong store: this must list nothing. An intermediate among the roots makes Windows refuse client certificates (HTTP 403.16, Lync event 32042). General knowledge: it also keeps Windows from sending it.',
    source: MISPLACED_ROOTS,
    command: ps`Get-ChildItem Cert:\LocalMachine\Root | Where-Object { $_.Subject -ne $_.Issuer }`,
  },
  {
    text: 'If it lists some: move them to the intermediates, and out of the group policy that put them there.',
    source: CERTUTIL,
    command: ps`Get-ChildItem Cert:\LocalMachine\Root | Where-Object { $_.Subject -ne $_.Issuer } | Move-Item -Destination Cert:\LocalMachine\CA`,
  },
];

function removeStrangers({ strangers }: FixValues): readonly Step[] {
  return strangers.map(({ label, thumbprint }, index) => ({
    text: `Take “${label}” out of the intermediate store; the first line keeps a copy.`,
    source: CERTUTIL,
    command: lines(
      cmd`certutil -store CA ${thumbprint} ${`removed-${index + 1}.cer`}`,
      cmd`certutil -delstore CA ${thumbprint}`,
    ),
  }));
}

const putBack = ({ strangers }: FixValues): readonly Step[] =>
  strangers.map(({ label }, index) => ({
    text: `Put “${label}” back.`,
    source: CERTUTIL,
    command: cmd`certutil -f -addstore CA ${`removed-${index + 1}.cer`}`,
  }));

/** Send leaf and intermediates: fill the store, clear it of what does not belong, let the service take it up. */
function windowsSend(v: FixValues, { step }: TakesUp): Recipe {
  return {
    steps: [...addIntermediates(v), ...removeStrangers(v), ...MISPLACED, step, everyNode],
    check: [askWindows(v), ...fromOutside(v)],
    undo: [
      ...(v.complete && v.renewed.length === 0
        ? v.missing.map(({ label, thumbprint }) => ({
            text: `Take “${label}” out again, if it was not there before.`,
            source: IMPORT_PFX,
            command: cmd`certutil -delstore CA ${thumbprint}`,
          }))
        : []),
      ...putBack(v),
      step,
    ],
  };
}

/** Import with the key; `$new` holds the thumbprint from then on. */
const importNew = ({ files }: FixValues): Step => ({
  text: 'Import the new certificate with its key into the computer’s personal store. Keep this window open: the next lines use its thumbprint.',
  source: CERTUTIL,
  command: ps`$new = (Import-PfxCertificate -FilePath ${files.pfx} -CertStoreLocation Cert:\LocalMachine\My -Password (Read-Host 'PFX password' -AsSecureString)).Thumbprint`,
});

const INTERMEDIATES_OF_NEW: Step = {
  text: 'Put the intermediates that the CA delivered with it into the intermediate store; a PFX that holds them brings them along.',
  source: UNVERIFIED,
  command: cmd`certutil -f -addstore CA intermediate.cer`,
};

/** A new certificate: import, assign, restart. */
function windowsReplace(v: FixValues, { step, assign, assignOld, show }: TakesUp): Recipe {
  return {
    steps: [importNew(v), INTERMEDIATES_OF_NEW, ...assign(v), step, everyNode],
    check: [show, ...fromOutside(v)],
    undo: [
      {
        text: 'The old certificate stays in the store: assign it again. Remove it once the new one is proven.',
        source: UNVERIFIED,
      },
      ...assignOld(v),
      step,
    ],
  };
}

/** The right certificate is there, another one answered. */
function windowsAssign(v: FixValues, { step, assign, assignOld, show }: TakesUp): Recipe {
  return {
    steps: [
      {
        text: 'Find the right certificate in the computer’s personal store: a CA as issuer, the name asked, a date ahead, and a key.',
        source: UNVERIFIED,
        command: ps`Get-ChildItem Cert:\LocalMachine\My | Format-Table 'Thumbprint', 'NotAfter', 'HasPrivateKey', 'Subject' -AutoSize`,
      },
      {
        text: 'Keep its thumbprint for the next lines.',
        source: UNVERIFIED,
        command: ps`$new = Read-Host 'Thumbprint of the right certificate'`,
      },
      ...assign(v),
      step,
      everyNode,
    ],
    check: [show, ...fromOutside(v)],
    undo: [
      { text: 'Assign the certificate that answered before.', source: UNVERIFIED },
      ...assignOld(v),
      step,
    ],
  };
}

/** Schannel staples by itself as soon as it can reach the responder. */
function windowsStaple(v: FixValues): Recipe {
  return {
    steps: [
      {
        text: 'Windows servers fetch and send the OCSP response by themselves, if the server reaches the responder. Open outgoing HTTP from the server to the addresses in the certificate.',
        source: UNVERIFIED,
      },
      askWindows(v),
    ],
    check: fromOutside(v),
    undo: [{ text: 'Close the outgoing connection again.', source: UNVERIFIED }],
  };
}

/** The recipes of a server that uses the computer's stores. */
export const windowsRecipes = (takesUp: TakesUp): ServerContent['recipes'] => ({
  send: (v) => windowsSend(v, takesUp),
  replace: (v) => windowsReplace(v, takesUp),
  assign: (v) => windowsAssign(v, takesUp),
  staple: windowsStaple,
});
