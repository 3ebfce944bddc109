import { WIRE_VERSION } from '../../endpoints/api.ts';
import type { Wire } from '../../wire/parts.ts';
import { json } from './respond.ts';
import type { Service } from './service.ts';
import type { health } from './state-schema.ts';

/** `GET /api/health`: that the server answers, and how much it has to do. Says nothing about its network. */
export function answerHealth({ throttle }: Service): Response {
  const { running, waiting } = throttle.load;
  const answer: Wire<typeof health> = { status: 'ok', apiVersion: WIRE_VERSION, running, waiting };
  return json(answer);
}
