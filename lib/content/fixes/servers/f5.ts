import { UNVERIFIED } from '#lib/core/source.ts';
import { F5_CHAIN } from '../parts/documents.ts';
import { everyNode, fromOutside } from '../parts/checks.ts';
import { lines, tmsh } from '../parts/command.ts';
import type { FixValues, Recipe, ServerContent, Step } from '../parts/types.ts';

const FIND: Step = {
  text: 'Find the client SSL profile of the virtual server; put its name in place of YOUR-PROFILE, and the name of its entry in place of YOUR-ENTRY.',
  source: UNVERIFIED,
  command: tmsh`tmsh list ltm profile client-ssl cert-key-chain`,
};

const SAVE: Step = {
  text: 'Keep it over a restart, and bring it to the peer.',
  source: UNVERIFIED,
  command: lines(tmsh`tmsh save sys config`, tmsh`tmsh run cm config-sync to-group YOUR-DEVICE-GROUP`),
};

const chainName = ({ host }: FixValues): string => `${host}-chain`;

function send(v: FixValues): Recipe {
  return {
    steps: [
      {
        text: `Copy ${v.files.intermediates} ${v.renewed.length > 0 ? '' : '(“Intermediates only (PEM)” of “Repaired chain”) '}to /var/tmp on the BIG-IP and install it.`,
        source: UNVERIFIED,
        command: tmsh`tmsh install sys crypto cert ${chainName(v)} from-local-file ${`/var/tmp/${v.files.intermediates}`}`,
      },
      FIND,
      {
        text: 'Name it as the chain. A chain that does not fit the certificate is left out without a word, so look at what is sent afterwards.',
        source: F5_CHAIN,
        command: tmsh`tmsh modify ltm profile client-ssl YOUR-PROFILE cert-key-chain modify { YOUR-ENTRY { chain ${`${chainName(v)}.crt`} } }`,
      },
      SAVE,
      everyNode,
    ],
    check: fromOutside(v),
    undo: [
      {
        text: 'Take the chain out of the entry, or name the one before.',
        source: UNVERIFIED,
        command: tmsh`tmsh modify ltm profile client-ssl YOUR-PROFILE cert-key-chain modify { YOUR-ENTRY { chain none } }`,
      },
      SAVE,
    ],
  };
}

const BACK: Step = {
  text: 'Name the certificate and key of before in the entry again; they stay installed until you delete them.',
  source: UNVERIFIED,
  command: tmsh`tmsh modify ltm profile client-ssl YOUR-PROFILE cert-key-chain modify { YOUR-ENTRY { cert OLD.crt key OLD.key } }`,
};

function replace(v: FixValues): Recipe {
  return {
    steps: [
      {
        text: 'Copy the new certificate with its key to /var/tmp and install both, and its intermediates, under new names.',
        source: UNVERIFIED,
        command: lines(
          tmsh`tmsh install sys crypto pkcs12 ${`${v.host}-new`} from-local-file ${`/var/tmp/${v.files.pfx}`}`,
          tmsh`tmsh install sys crypto cert ${chainName(v)} from-local-file ${`/var/tmp/${v.files.intermediates}`}`,
        ),
      },
      FIND,
      {
        text: 'Use them. New connections get them at once.',
        source: UNVERIFIED,
        command: tmsh`tmsh modify ltm profile client-ssl YOUR-PROFILE cert-key-chain modify { YOUR-ENTRY { cert ${`${v.host}-new.crt`} key ${`${v.host}-new.key`} chain ${`${chainName(v)}.crt`} } }`,
      },
      SAVE,
    ],
    check: fromOutside(v),
    undo: [BACK, SAVE],
  };
}

export const f5: ServerContent<'f5'> = {
  id: 'f5',
  title: 'F5 BIG-IP',
  how: [
    {
      text: 'BIG-IP sends the certificate of the client SSL profile, followed by the file named as its chain; without one, nothing follows.',
      source: F5_CHAIN,
    },
  ],
  recipes: {
    send,
    replace,
    assign: (v) => ({
      steps: [
        FIND,
        {
          text: 'See which profiles the virtual server has. The one with this server name must be there, and only one may be the default for SNI.',
          source: UNVERIFIED,
          command: tmsh`tmsh list ltm profile client-ssl server-name sni-default`,
        },
        {
          text: 'Give the right profile this name.',
          source: UNVERIFIED,
          command: tmsh`tmsh modify ltm profile client-ssl YOUR-PROFILE server-name ${v.host}`,
        },
        SAVE,
      ],
      check: fromOutside(v),
      undo: [
        {
          text: 'Take the name away again.',
          source: UNVERIFIED,
          command: tmsh`tmsh modify ltm profile client-ssl YOUR-PROFILE server-name none`,
        },
        SAVE,
      ],
    }),
    staple: (v) => ({
      steps: [
        {
          text: 'In the web interface: System, Certificate Management, SSL Certificate List, the certificate, “Monitoring Type: OCSP”; then switch “OCSP Stapling” on in the profile.',
          source: UNVERIFIED,
        },
        {
          text: 'Or, once the certificate has its monitor:',
          source: UNVERIFIED,
          command: tmsh`tmsh modify ltm profile client-ssl YOUR-PROFILE ocsp-stapling enabled`,
        },
        SAVE,
      ],
      check: fromOutside(v),
      undo: [
        {
          text: 'Turn it off again.',
          source: UNVERIFIED,
          command: tmsh`tmsh modify ltm profile client-ssl YOUR-PROFILE ocsp-stapling disabled`,
        },
      ],
    }),
  },
};
