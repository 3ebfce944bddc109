/** Runs a check against loopback, through the same gate as in production. */
import type { AddressAnswer, Capture, EndpointRequest, Fault } from '#lib/endpoints/wire.ts';
import { readConfig } from '#lib/server/config.ts';
import { checkEndpoint } from '#lib/server/endpoint/check.ts';
import { createGate } from '#lib/server/gate/gate.ts';

export const LOOPBACK = { CHAINSIGHT_ALLOWED_NETWORKS: '127.0.0.0/8', CHAINSIGHT_ALLOWED_PORTS: '*' };
export const HOST = 'sts.contoso.test';

interface LoopbackOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly addresses?: readonly string[];
}

type Ask = Omit<EndpointRequest, 'host' | 'port'>;

/** Answers of all addresses for `sts.contoso.test`, which resolves to loopback here. */
export async function checkAll(
  port: number,
  ask: Ask = {},
  options: LoopbackOptions = {},
): Promise<readonly AddressAnswer[]> {
  const config = readConfig({ ...LOOPBACK, ...options.env });
  const gate = createGate(config, { lookup: () => Promise.resolve(options.addresses ?? ['127.0.0.1']) });
  const parts = { gate, config, now: () => new Date('2026-11-23T00:00:00Z') };
  const signal = options.signal ?? new AbortController().signal;
  const result = await checkEndpoint({ host: HOST, port, ...ask }, parts, signal);
  if (!result.ok) throw new Error(`the check was not served: ${JSON.stringify(result.fault)}`);
  return result.value.addresses;
}

async function only(port: number, ask?: Ask, options?: LoopbackOptions): Promise<AddressAnswer> {
  const [answer] = await checkAll(port, ask, options);
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

export async function captureOf(port: number, ask?: Ask, options?: LoopbackOptions): Promise<Capture> {
  const answer = await only(port, ask, options);
  if (!answer.ok) throw new Error(`no capture: ${JSON.stringify(answer.error)}`);
  return answer.capture;
}

export async function faultOf(port: number, ask?: Ask, options?: LoopbackOptions): Promise<Fault> {
  const answer = await only(port, ask, options);
  if (answer.ok) throw new Error('a fault was expected, a capture came');
  return answer.error.fault;
}

export const base64 = (ders: readonly Uint8Array[]): string[] =>
  ders.map((der) => Buffer.from(der).toString('base64'));
