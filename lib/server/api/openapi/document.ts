/** The API's description in OpenAPI 3.1, served at `/api/v1/openapi.json`. */
import { ref, schemas, type JsonSchema } from './json-schema.ts';
import { probePaths } from './probe.ts';
import { sharePaths } from './share.ts';

type Content = Readonly<
  Partial<
    Record<
      'application/json' | 'application/x-ndjson' | 'application/octet-stream' | 'text/plain',
      { readonly schema: JsonSchema; readonly example?: unknown }
    >
  >
>;

interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly description: string; readonly schema: JsonSchema }>>;
  readonly content: Content;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required: boolean;
    readonly description?: string;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly required: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
}

interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<
    Record<string, { readonly get?: Operation; readonly post?: Operation; readonly delete?: Operation }>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const json = (schema: JsonSchema, example?: unknown): Content => ({
  'application/json': example === undefined ? { schema } : { schema, example },
});

const failure = (description: string): Answer => ({ description, content: json(ref('Failure')) });

const relayFailure = (description: string): Answer => ({ description, content: json(ref('RelayFailure')) });

const retry: Answer['headers'] = {
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } },
};

const FAILURES: Readonly<Record<string, Answer>> = {
  400: failure('The body is not what is expected (`bad-request`).'),
  403: failure('Not allowed here: `refused-by-policy`, `port-not-allowed`, `cross-origin`, `foreign-host`.'),
  422: failure('The name has no address (`dns-not-found`).'),
  429: { ...failure('Too many checks (`rate-limited`).'), headers: retry },
  500: failure('A defect (`internal`).'),
  502: failure('The name server failed (`dns-failed`).'),
  503: { ...failure('No free place (`busy`).'), headers: retry },
  504: failure('The name server did not answer in time (`timeout`).'),
};

export const openApiDocument: OpenApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Chainsight',
    version: '1',
    description:
      'Fetches the certificate chain that a TLS endpoint sends, byte for byte, from each of its addresses. ' +
      'Nothing is judged here: an untrusted certificate is an answer like any other. ' +
      'Certificates and staples are DER in base64.',
  },
  paths: {
    '/api/v1/endpoint': {
      post: {
        operationId: 'checkEndpoint',
        summary: 'What an endpoint sends, address by address',
        description:
          'Faults of single addresses are part of an answer with status 200; ' +
          'a status of 400 or above means that no address was asked.',
        requestBody: {
          required: true,
          content: json(ref('EndpointRequest'), { host: 'sts.contoso.com', port: 443 }),
        },
        responses: {
          200: { description: 'The addresses and their answers.', content: json(ref('EndpointResult')) },
          ...FAILURES,
        },
      },
    },
    '/api/v1/discover': {
      post: {
        operationId: 'discoverEndpoints',
        summary: 'The sign-in and hybrid endpoints of a domain, found in DNS and checked',
        description:
          'Answers with a stream of lines, each one event in JSON, as they become known. ' +
          'Closing the connection cancels everything. Re-check one endpoint with `checkEndpoint`.',
        requestBody: { required: true, content: json(ref('DiscoverRequest'), { domain: 'contoso.com' }) },
        responses: {
          200: {
            description: 'The stream.',
            content: { 'application/x-ndjson': { schema: ref('DiscoveryEvent') } },
          },
          ...FAILURES,
        },
      },
    },
    '/api/v1/relay': {
      post: {
        operationId: 'fetchAddress',
        summary: 'What an address named in a certificate holds',
        description:
          'Fetches issuers, revocation lists and OCSP responses. Only what reads as the expected DER comes back; ' +
          'every hop passes the same policy as a check.',
        requestBody: {
          required: true,
          content: json(ref('RelayRequest'), { url: 'http://pki.contoso.com/issuing.crl', expect: 'crl' }),
        },
        responses: {
          200: {
            description: 'DER objects one after the other; the header says their lengths.',
            headers: {
              'chainsight-relay': {
                description: 'A `RelayedHeader` as JSON.',
                schema: { type: 'string', contentMediaType: 'application/json' },
              },
            },
            content: { 'application/octet-stream': { schema: { type: 'string' } } },
          },
          ...FAILURES,
          422: relayFailure('Not fetched: `dns-not-found`, `scheme-not-fetched`, `port-blocked`.'),
          502: relayFailure('The other server failed, or gave something else than expected.'),
          504: relayFailure('No complete answer in time (`timeout`, `answer-timeout`).'),
        },
      },
    },
    '/api/v1/federation': {
      post: {
        operationId: 'readFederationMetadata',
        summary: 'The token-signing and other certificates that a federation service publishes',
        description:
          'Reads /FederationMetadata/2007-06/FederationMetadata.xml. Redirects are not followed, ' +
          'documents with a document type are refused, and nothing of the text but certificates is passed on.',
        requestBody: { required: true, content: json(ref('FederationRequest'), { host: 'sts.contoso.com' }) },
        responses: {
          200: { description: 'The certificates.', content: json(ref('FederationResult')) },
          ...FAILURES,
          502: {
            description: "The service can't be reached, or what it sent is no metadata.",
            content: json(ref('FederationFailure')),
          },
        },
      },
    },
    '/api/v1/dns': {
      post: {
        operationId: 'lookUpDns',
        summary: 'CAA and TLSA records beside a host, and beside the mail exchangers of a domain',
        description:
          'Asks the name servers of the operator (CHAINSIGHT_RESOLVERS), or the system’s, and tells which they are ' +
          'and whether they say that the answer is signed. Nothing is judged, and nothing but names is looked up.',
        requestBody: {
          required: true,
          content: json(ref('DnsRequest'), { host: 'sts.contoso.com', port: 443 }),
        },
        responses: {
          200: { description: 'The records.', content: json(ref('DnsResult')) },
          ...FAILURES,
        },
      },
    },
    '/api/v1/renewal-window': {
      post: {
        operationId: 'askRenewalWindow',
        summary: 'When the CA would have a certificate renewed (ARI, RFC 9773)',
        description:
          'Asks the ACME service of the CA, as far as its directory is known here or set by the operator. Who ' +
          'answers there is not authenticated: the window is a hint.',
        requestBody: {
          required: true,
          content: json(ref('RenewalWindowRequest'), {
            certificate: 'aYhba4dGQEHhs3uEe6CuLN4ByNQ.AIdlQyE',
            organisation: "Let's Encrypt",
          }),
        },
        responses: {
          200: {
            description: 'The window, or why there is none.',
            content: json(ref('RenewalWindowResult')),
          },
          ...FAILURES,
        },
      },
    },
    '/api/v1/home-realm': {
      post: {
        operationId: 'lookUpHomeRealm',
        summary: 'Where Microsoft sends the sign-ins of a domain',
        description:
          'Asks Microsoft’s home-realm look-up once, for a made-up user of the domain. It tells Microsoft the domain ' +
          'and this server’s address, so that nothing calls this by itself.',
        requestBody: { required: true, content: json(ref('HomeRealmRequest'), { domain: 'contoso.com' }) },
        responses: {
          200: { description: 'What Microsoft answered.', content: json(ref('HomeRealmResult')) },
          ...FAILURES,
          502: relayFailure('Microsoft can’t be reached, or gave something else than expected.'),
          504: relayFailure('No complete answer in time (`timeout`, `answer-timeout`).'),
        },
      },
    },
    ...sharePaths,
    '/api/v1/trust/{file}': {
      get: {
        operationId: 'trustFile',
        summary: 'The trust stores at hand, and the files that hold their roots',
        description:
          '`manifest.json` lists the stores with their age and names the index; the index names the shards. ' +
          'All other names hold a hash of the bytes and may be kept for ever.',
        parameters: [
          {
            name: 'file',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
              pattern:
                '^(manifest\\.json|(index|shard)-[0-9a-f]{16}\\.bin|(terms|lists)-[0-9a-f]{16}\\.json)$',
            },
          },
        ],
        responses: {
          200: {
            description: 'The file.',
            content: {
              'application/json': { schema: ref('TrustManifest') },
              'application/octet-stream': { schema: { type: 'string' } },
            },
          },
          304: { description: 'The file is the one that `If-None-Match` names.', content: {} },
          404: { description: 'There is no file of that name.', content: {} },
        },
      },
    },
    '/api/v1/trust/status': {
      get: {
        operationId: 'trustStatus',
        summary: 'Which root lists are at hand, and which are being fetched',
        responses: { 200: { description: 'The lists.', content: json(ref('TrustStatus')) } },
      },
    },
    '/api/v1/trust/fetch': {
      post: {
        operationId: 'trustFetch',
        summary: 'Fetches the root lists now',
        description:
          'Returns at once; the status tells how it goes. Asked again within half a minute it does nothing.',
        responses: {
          202: { description: 'Whether it was begun.', content: json(ref('TrustFetch')) },
          403: { description: 'A page of another site asked.', content: json(ref('Failure')) },
        },
      },
    },
    ...probePaths,
    '/api/v1/ct-logs': {
      get: {
        operationId: 'ctLogs',
        summary: 'The list of Certificate Transparency logs that the operator provides',
        responses: {
          200: { description: 'The logs.', content: json(ref('CtLogs')) },
          304: { description: 'They are the ones that `If-None-Match` names.', content: {} },
        },
      },
    },
    '/api/v1/openapi.json': {
      get: {
        operationId: 'description',
        summary: 'This description',
        responses: { 200: { description: 'OpenAPI 3.1.', content: json({ type: 'object' }) } },
      },
    },
    '/api/health': {
      get: {
        operationId: 'health',
        summary: 'Whether the server answers, and how much it has to do',
        responses: { 200: { description: 'It does.', content: json(ref('Health')) } },
      },
    },
    '/api/ready': {
      get: {
        operationId: 'ready',
        summary: 'Whether work can be given to this instance, and what it did so far',
        responses: {
          200: { description: 'It can.', content: json(ref('Ready')) },
          503: { description: 'Something is missing; `checks` says what.', content: json(ref('Ready')) },
        },
      },
    },
  },
  components: { schemas },
};
