/** The attackers and their servers, in a process of their own: what they compute is not the server's burden. */
import { ATTACKS } from './attacks.ts';
import { startPeers } from './peers.ts';

/** What the measuring process says, over the channel between the two. */
export type Order =
  | { readonly kind: 'attack'; readonly name: string; readonly address: string }
  | { readonly kind: 'cease' }
  | { readonly kind: 'end' };

/** What it hears: the name server to be used, and that an attack is over. */
export type Report = { readonly kind: 'ready'; readonly deadNames: string } | { readonly kind: 'ceased' };

const report = (said: Report): void => void process.send?.(said);

const peers = await startPeers();
let over = new AbortController();
let running: Promise<void> = Promise.resolve();

process.on('message', (order: Order) => {
  if (order.kind === 'attack') {
    over = new AbortController();
    const attack = ATTACKS.find(({ name }) => name === order.name);
    if (attack !== undefined) running = attack.run({ address: order.address, peers, signal: over.signal });
    return;
  }
  over.abort();
  void running.then(async () => {
    if (order.kind === 'cease') {
      report({ kind: 'ceased' });
    } else {
      await peers.stop();
      process.disconnect();
    }
  });
});
report({ kind: 'ready', deadNames: peers.deadNames });
