import { UNVERIFIED } from '#lib/core/source.ts';
import { fromOutside } from '../parts/checks.ts';
import { sh } from '../parts/command.ts';
import type { FixValues, Recipe, ServerContent, Step } from '../parts/types.ts';

const makePfx = ({ files }: FixValues): Step => ({
  text: 'Make a PFX that holds the key, the certificate and every intermediate: the gateway sends what is in it and nothing else.',
  source: UNVERIFIED,
  command: sh`openssl pkcs12 -export -inkey ${files.key} -in ${files.fullChain} -out ${files.pfx}`,
});

const LIST: Step = {
  text: 'Find the names of the certificate and of its listener; put them in place of the words in capitals.',
  source: UNVERIFIED,
  command: sh`az network application-gateway ssl-cert list --resource-group YOUR-GROUP --gateway-name YOUR-GATEWAY --output table`,
};

const upload = ({ files }: FixValues): Step => ({
  text: 'Put it in place of the present one: listeners take it up in a minute or two. The password is asked for, so that it does not stay in the history.',
  source: UNVERIFIED,
  command: sh`read -rs PASSWORD && az network application-gateway ssl-cert update --resource-group YOUR-GROUP --gateway-name YOUR-GATEWAY --name YOUR-CERTIFICATE --cert-file ${files.pfx} --cert-password "$PASSWORD"`,
});

const put = (v: FixValues, first: string): Recipe => ({
  steps: [
    { text: first, source: UNVERIFIED },
    makePfx(v),
    LIST,
    upload(v),
    {
      text: 'A certificate kept in Key Vault is changed there: import the PFX as a new version; the gateway looks every four hours.',
      source: UNVERIFIED,
      command: sh`az keyvault certificate import --vault-name YOUR-VAULT --name YOUR-CERTIFICATE --file ${v.files.pfx}`,
    },
  ],
  check: fromOutside(v),
  undo: [
    {
      text: 'Upload the PFX of before in the same way: keep it until the new one is proven.',
      source: UNVERIFIED,
    },
  ],
});

export const appGateway: ServerContent<'app-gateway'> = {
  id: 'app-gateway',
  title: 'Azure Application Gateway',
  how: [
    {
      text: 'The gateway sends exactly the certificates of the PFX that its listener names.',
      source: UNVERIFIED,
    },
  ],
  recipes: {
    send: (v) =>
      put(
        v,
        `Take ${v.files.fullChain} ${v.renewed.length > 0 ? '' : 'from “Repaired chain” '}and the key of the certificate. Without the key file, export it from where the request was made.`,
      ),
    replace: (v) =>
      put(v, `Make ${v.files.fullChain} from the new certificate and its intermediates, in this order.`),
    assign: (v) => ({
      steps: [
        LIST,
        {
          text: 'Make the listener of this host name use the right one. A basic listener answers for every name that no multi-site listener has.',
          source: UNVERIFIED,
          command: sh`az network application-gateway http-listener update --resource-group YOUR-GROUP --gateway-name YOUR-GATEWAY --name YOUR-LISTENER --ssl-cert YOUR-CERTIFICATE`,
        },
      ],
      check: fromOutside(v),
      undo: [{ text: 'Name the certificate of before in the same command.', source: UNVERIFIED }],
    }),
    staple: (v) => ({
      steps: [{ text: 'The gateway has no switch for OCSP stapling.', source: UNVERIFIED }],
      check: fromOutside(v),
      undo: [{ text: 'Nothing was changed.', source: UNVERIFIED }],
    }),
  },
};
