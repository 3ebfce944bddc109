/** What `/api/health` and `/api/ready` answer. */
import * as v from 'valibot';
import { WIRE_VERSION } from '../../endpoints/api.ts';
import { flag, oneOf, whole, type NamedSchemas } from '../../wire/parts.ts';

const running = whole('Checks that run now.');
const waiting = whole('Checks that wait for a free place.');

export const health = v.strictObject({
  status: v.literal('ok'),
  apiVersion: v.literal(WIRE_VERSION),
  running,
  waiting,
});

export const ready = v.strictObject({
  status: oneOf(['ready', 'not-ready']),
  apiVersion: v.literal(WIRE_VERSION),
  checks: v.strictObject({
    database: flag('The database of links takes writes.'),
    dataFolder: flag('The data folder is there and can be written to.'),
    slots: flag('A place for a check is free.'),
  }),
  /** It keeps nobody from being ready: pages need no threads, and probes wait for them. */
  probe: oneOf(['off', 'starting', 'ready']),
  counters: v.strictObject({
    running,
    waiting,
    refused: whole('Requests refused since the start: over a rate, or no room to wait.'),
    overdue: whole('Checks since the start that came to no end in time.'),
    decodeCut: whole('Answers since the start whose reading was ended over a limit.'),
  }),
});

export const stateSchemas = { Health: health, Ready: ready } satisfies NamedSchemas;
