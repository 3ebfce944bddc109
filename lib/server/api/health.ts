import { WIRE_VERSION } from '../../endpoints/wire.ts';
import { json } from './respond.ts';
import type { Service } from './service.ts';

/** `GET /api/health`: that the server answers, and how much it has to do. Says nothing about its network. */
export function answerHealth({ throttle }: Service): Response {
  const { running, waiting } = throttle.load;
  return json({ status: 'ok', apiVersion: WIRE_VERSION, running, waiting });
}
