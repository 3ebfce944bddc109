import { together, UNVERIFIED } from '#lib/core/source.ts';
import { THIS_PAGE, OPENSSL_PKCS12, RENEW_ON_GATEWAY, GATEWAY_TLS } from '../parts/documents.ts';
import { fromOutside } from '../parts/checks.ts';
import { sh } from '../parts/command.ts';
import type { FixValues, Recipe, ServerContent, Step } from '../parts/types.ts';

const makePfx = ({ files }: FixValues): Step => ({
  text: 'Make a PFX that holds the key, the certificate and every intermediate. Microsoft asks for the root in it too; clients do without.',
  source: together(OPENSSL_PKCS12, GATEWAY_TLS),
  command: sh`openssl pkcs12 -export -inkey ${files.key} -in ${files.fullChain} -out ${files.pfx}`,
});

const LIST: Step = {
  text: 'Find the names of the certificate and of its listener; put them in place of the words in capitals.',
  source: UNVERIFIED,
  command: sh`az network application-gateway ssl-cert list --resource-group YOUR-GROUP --gateway-name YOUR-GATEWAY --output table`,
};

const upload = ({ files }: FixValues): Step => ({
  text: 'Put it in place of the present one: listeners take it up in a minute or two. The password is asked for, so that it does not stay in the history.',
  source: RENEW_ON_GATEWAY,
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
      source: RENEW_ON_GATEWAY,
      command: sh`az keyvault certificate import --vault-name YOUR-VAULT --name YOUR-CERTIFICATE --file ${v.files.pfx}`,
    },
  ],
  check: fromOutside(v),
  undo: [
    {
      text: 'Upload the PFX of before in the same way: keep it until the new one is proven.',
      source: RENEW_ON_GATEWAY,
    },
  ],
});

export const appGateway: ServerContent<'app-gateway'> = {
  id: 'app-gateway',
  title: 'Azure Application Gateway',
  how: [
    {
      text: 'The gateway takes certificate, key and chain from the PFX that its listener names.',
      source: GATEWAY_TLS,
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
          text: 'Make the listener of this host name use the right one. Where no name fits, a basic listener answers, else (v2) the HTTPS listener that comes first by the order of the routing rules.',
          source: UNVERIFIED,
          command: sh`az network application-gateway http-listener update --resource-group YOUR-GROUP --gateway-name YOUR-GATEWAY --name YOUR-LISTENER --ssl-cert YOUR-CERTIFICATE`,
        },
      ],
      check: fromOutside(v),
      undo: [{ text: 'Name the certificate of before in the same command.', source: UNVERIFIED }],
    }),
    staple: (v) => ({
      steps: [{ text: 'The gateway has no switch for OCSP stapling.', source: THIS_PAGE }],
      check: fromOutside(v),
      undo: [{ text: 'Nothing was changed.', source: UNVERIFIED }],
    }),
  },
};
