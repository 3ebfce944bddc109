import { PROTOCOL_IDS } from '../../../endpoints/api.ts';

const sentence = (description: string) => ({
  description,
  content: { 'text/plain': { schema: { type: 'string' } } },
});

export const probePaths = {
  '/api/v1/probe': {
    get: {
      operationId: 'probe',
      summary: 'How the clients see a server, for monitoring',
      description:
        'Metrics in the text format of Prometheus, in the manner of its blackbox exporter. The one route that ' +
        'judges in the server: off unless `CHAINSIGHT_PROBE_TARGETS` names what may be asked about. A server that ' +
        'fails is a metric (`probe_success 0`), not a status.',
      parameters: [
        {
          name: 'target',
          in: 'query',
          required: true,
          description: 'Host, host:port or URL.',
          schema: { type: 'string' },
        },
        {
          name: 'protocol',
          in: 'query',
          required: false,
          description: 'How TLS starts; chosen from the port when absent.',
          schema: { type: 'string', enum: PROTOCOL_IDS },
        },
      ],
      responses: {
        200: sentence('The metrics.'),
        400: sentence('A parameter is not what is expected.'),
        403: sentence('The target is not among those allowed, or a page of another site asked.'),
        404: sentence('The probe is off.'),
        429: sentence('Too many checks; `Retry-After` says how long to wait.'),
        503: sentence('No free place; `Retry-After` says how long to wait.'),
      },
    },
  },
} as const;
