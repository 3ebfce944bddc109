/** Whether a server may be probed. What the gate refuses stays refused. */
import ipaddr from 'ipaddr.js';
import type { Target } from '../../core/input/target.ts';
import type { ProbeTarget } from '../config-values.ts';

type Asked = Pick<Target, 'host' | 'port'>;

export const mayProbe = ({ host, port }: Asked, targets: readonly ProbeTarget[]): boolean =>
  targets.some(
    ({ host: allowed, ports }) =>
      (ports === null || (port >= ports.first && port <= ports.last)) && matches(host, allowed),
  );

function matches(host: string, allowed: ProbeTarget['host']): boolean {
  switch (allowed.kind) {
    case 'any':
      return true;
    case 'name':
      return host === allowed.name;
    case 'below':
      return host.endsWith(`.${allowed.name}`);
    case 'network': {
      if (!ipaddr.isValid(host)) return false;
      const address = ipaddr.parse(host);
      const { network } = allowed;
      return (
        address.kind() === network.address.kind() && address.match([network.address, network.prefix] as never)
      );
    }
  }
}
