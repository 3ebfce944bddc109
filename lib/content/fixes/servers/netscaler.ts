import { UNVERIFIED } from '#lib/core/source.ts';
import { NETSCALER_LINK, NETSCALER_STAPLING } from '../parts/documents.ts';
import { everyNode, fromOutside } from '../parts/checks.ts';
import { type Command, lines, netscaler as ns } from '../parts/command.ts';
import type { FixValues, Recipe, ServerContent, Step } from '../parts/types.ts';

const FIND: Step = {
  text: 'Find the certificate-key pair that the virtual server uses; put its name in place of YOUR-CERTKEY.',
  source: UNVERIFIED,
  command: lines(ns`show ssl vserver YOUR-VSERVER`, ns`show ssl certLink`),
};

const SAVE: Step = { text: 'Keep it over a restart.', source: UNVERIFIED, command: ns`save ns config` };

const nameOf = (index: number): string => `chain-${index + 1}`;

/** Every link of a chain of so many intermediates, the uppermost first; a linked pair can’t be removed. */
const unlinked = (count: number): [Command, ...Command[]] => {
  const upper = Array.from({ length: Math.max(0, count - 1) }, (_, index) => nameOf(count - 2 - index));
  const [first, ...others] = [...upper, 'YOUR-CERTKEY'].map((name) => ns`unlink ssl certKey ${name}`);
  return [first ?? ns`unlink ssl certKey YOUR-CERTKEY`, ...others];
};

function send({ intermediates, files, ...rest }: FixValues): Recipe {
  const added = intermediates.map(
    ({ file }, index) => ns`add ssl certKey ${nameOf(index)} -cert ${file} -inform DER`,
  );
  const linked = intermediates.map(
    (_, index) => ns`link ssl certKey ${index === 0 ? 'YOUR-CERTKEY' : nameOf(index - 1)} ${nameOf(index)}`,
  );
  const [first, ...others] = [...added, ...linked];
  return {
    steps: [
      FIND,
      {
        text: `Copy ${rest.renewed.length > 0 ? rest.renewed.join(' and ') : `the intermediates of ${files.zip}`} to /nsconfig/ssl, add each and link it to the one below. If one is there already, link that one.`,
        source: NETSCALER_LINK,
        ...(first === undefined ? {} : { command: lines(first, ...others) }),
      },
      SAVE,
      everyNode,
    ],
    check: fromOutside({ intermediates, files, ...rest }),
    undo: [
      {
        text: 'Take the links away, the uppermost first.',
        source: UNVERIFIED,
        command: lines(
          ...unlinked(intermediates.length),
          ...intermediates.map((_, index) => ns`rm ssl certKey ${nameOf(index)}`),
        ),
      },
      SAVE,
    ],
  };
}

export const netscaler: ServerContent<'netscaler'> = {
  id: 'netscaler',
  title: 'NetScaler (Citrix ADC)',
  how: [
    {
      text: 'NetScaler sends the certificate of the pair bound to the virtual server, then each certificate linked to it; the root is not to be linked.',
      source: NETSCALER_LINK,
    },
  ],
  recipes: {
    send,
    replace: (v) => ({
      steps: [
        FIND,
        {
          text: 'Copy the new certificate and its key to /nsconfig/ssl and put them into the same pair: bindings and links stay. Without -noDomainCheck it refuses a certificate for other names.',
          source: UNVERIFIED,
          command: ns`update ssl certKey YOUR-CERTKEY -cert ${v.files.fullChain} -key ${v.files.key}`,
        },
        {
          text: 'If the new certificate has another issuer, link that one instead.',
          source: UNVERIFIED,
          command: lines(
            ns`unlink ssl certKey YOUR-CERTKEY`,
            ns`link ssl certKey YOUR-CERTKEY YOUR-NEW-INTERMEDIATE`,
          ),
        },
        SAVE,
      ],
      check: fromOutside(v),
      undo: [
        {
          text: 'Update the pair with the files of before.',
          source: UNVERIFIED,
          command: ns`update ssl certKey YOUR-CERTKEY -cert OLD.pem -key OLD.key`,
        },
        {
          text: 'If you linked another intermediate: link the one of before again.',
          source: UNVERIFIED,
          command: lines(
            ns`unlink ssl certKey YOUR-CERTKEY`,
            ns`link ssl certKey YOUR-CERTKEY YOUR-OLD-INTERMEDIATE`,
          ),
        },
        SAVE,
      ],
    }),
    assign: (v) => ({
      steps: [
        FIND,
        {
          text: 'Bind the right pair. With several names on one address, bind each pair with -SNICert and switch SNI on.',
          source: UNVERIFIED,
          command: lines(
            ns`bind ssl vserver YOUR-VSERVER -certkeyName YOUR-CERTKEY -SNICert`,
            ns`set ssl vserver YOUR-VSERVER -SNIEnable ENABLED`,
          ),
        },
        SAVE,
      ],
      check: fromOutside(v),
      undo: [
        {
          text: 'Take the binding away again.',
          source: NETSCALER_STAPLING,
          command: ns`unbind ssl vserver YOUR-VSERVER -certkeyName YOUR-CERTKEY -SNICert`,
        },
        SAVE,
      ],
    }),
    staple: (v) => ({
      steps: [
        {
          text: 'Name the responder whose address stands in the server’s certificate, and bind it to the pair of the CA that issued the certificate: without a responder nothing is stapled.',
          source: NETSCALER_STAPLING,
          command: lines(
            ns`add ssl ocspResponder YOUR-RESPONDER -url http://YOUR-OCSP-ADDRESS -cache ENABLED`,
            ns`bind ssl certKey YOUR-INTERMEDIATE -ocspResponder YOUR-RESPONDER -priority 1`,
          ),
        },
        {
          text: 'Switch it on for the virtual server.',
          source: UNVERIFIED,
          command: ns`set ssl vserver YOUR-VSERVER -ocspStapling ENABLED`,
        },
        SAVE,
      ],
      check: fromOutside(v),
      undo: [
        {
          text: 'Switch it off again, and take the responder away.',
          source: UNVERIFIED,
          command: lines(
            ns`set ssl vserver YOUR-VSERVER -ocspStapling DISABLED`,
            ns`unbind ssl certKey YOUR-INTERMEDIATE -ocspResponder YOUR-RESPONDER`,
            ns`rm ssl ocspResponder YOUR-RESPONDER`,
          ),
        },
        SAVE,
      ],
    }),
  },
};
