/** Decides on one resolved address and one port. Nothing is connected to without its word. */
import ipaddr from 'ipaddr.js';
import type { Fault, RefusalReason } from '../../endpoints/wire.ts';
import { VARIABLES, type ServerConfig } from '../config.ts';
import type { Network, PortRange } from '../config-values.ts';
import { failure, success, type Result } from '../result.ts';
import { addressKind, embeddedIpv4 } from './address.ts';

type Policy = Pick<ServerConfig, 'allowedNetworks' | 'allowedPorts'>;

declare const admitted: unique symbol;

/** Canonical text of an address that the policy let through; only `judgeAddress` makes one. */
export type AdmittedAddress = string & { readonly [admitted]: true };

type Parsed = ipaddr.IPv4 | ipaddr.IPv6;

const within = (address: Parsed, network: Network): boolean =>
  address.kind() === network.address.kind() && address.match([network.address, network.prefix] as never);

/** Metadata services must be listed one by one: 0.0.0.0/0 or 169.254.0.0/16 is never meant for them. */
const names = (address: Parsed, network: Network): boolean =>
  network.prefix === (address.kind() === 'ipv4' ? 32 : 128) && within(address, network);

function isAllowed(address: Parsed, networks: readonly Network[]): boolean {
  const kind = addressKind(address);
  if (kind === 'public') return true;
  if (kind === 'metadata') return networks.some((network) => names(address, network));
  if (!networks.some((network) => within(address, network))) return false;
  const inner = embeddedIpv4(address);
  return inner === null || isAllowed(inner, networks);
}

/** The value that would let `address` through: what is set now, and what is missing. */
function remedy(address: Parsed, networks: readonly Network[]): string {
  const single = (one: Parsed): string => `${one.toString()}/${one.kind() === 'ipv4' ? 32 : 128}`;
  const missing = [address, embeddedIpv4(address)]
    .filter((one) => one !== null)
    .filter((one) => addressKind(one) !== 'public')
    .map(single);
  return [...new Set([...networks.map((network) => network.text), ...missing])].join(',');
}

/**
 * Lets an address through, or says which variable would, and with which value.
 * @param text an IP address as the resolver gave it.
 * @param own addresses of this machine: from outside they are public, from here they are its own services.
 */
export function judgeAddress(
  text: string,
  policy: Policy,
  own: ReadonlySet<string> = new Set(),
): Result<AdmittedAddress> {
  const refuse = (
    reason: RefusalReason,
    address: string,
    value: string | null,
  ): { ok: false; fault: Fault } =>
    failure({
      code: 'refused-by-policy',
      reason,
      address,
      variable: value === null ? null : VARIABLES.allowedNetworks.name,
      value,
    });
  const plain =
    ipaddr.IPv4.isValidFourPartDecimal(text) || (ipaddr.IPv6.isValid(text) && !text.includes('%'));
  if (!plain) {
    const zoned = text.toLowerCase().startsWith('fe80:');
    return refuse(zoned ? 'link-local' : 'spelling', text.slice(0, 100), null);
  }
  const address = ipaddr.parse(text);
  const canonical = address.toString();
  const kind = addressKind(address);
  // No honest resolver answers with a mapped address, and an operator lists IPv4 networks as such.
  if (kind === 'ipv4-mapped') return refuse(kind, canonical, null);
  if (!isAllowed(address, policy.allowedNetworks)) {
    const reason = kind === 'public' ? 'reserved' : kind;
    return refuse(reason, canonical, remedy(address, policy.allowedNetworks));
  }
  const listed = policy.allowedNetworks.some((network) => within(address, network));
  if (own.has(canonical) && !listed) {
    const value = [...policy.allowedNetworks.map((one) => one.text), canonical].join(',');
    return refuse('own-address', canonical, value);
  }
  return success(canonical as AdmittedAddress);
}

const describe = (range: PortRange): string => {
  if (range.first === 1 && range.last === 65_535) return '*';
  return range.first === range.last ? String(range.first) : `${range.first}-${range.last}`;
};

/** Lets a port through, or says which value of the variable would. */
export function judgePort(port: number, policy: Policy): Result<number> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return failure({ code: 'bad-request', field: 'port', problem: 'is not a whole number from 1 to 65535' });
  }
  if (policy.allowedPorts.some(({ first, last }) => port >= first && port <= last)) return success(port);
  return failure({
    code: 'port-not-allowed',
    port,
    variable: VARIABLES.allowedPorts.name,
    value: [...policy.allowedPorts.map(describe), String(port)].join(','),
  });
}
