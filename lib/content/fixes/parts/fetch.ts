/** Commands that ask a server from where it can be reached; what they print can be pasted into the box. */
import { PROTOCOLS, protocolOfPort, type TargetProtocol } from '#lib/core/input/schemes.ts';
import { lines, ps, sh, type Command } from './command.ts';

interface Server {
  readonly host: string;
  readonly port: number;
  readonly protocol?: TargetProtocol;
}

/** An address can't stand in the server name indication (RFC 6066 §3). */
const isAddress = (host: string): boolean => host.includes(':') || /^[\d.]+$/.test(host);

const place = ({ host, port }: Server): string => `${host.includes(':') ? `[${host}]` : host}:${port}`;

/** Parts of one line; withheld as a whole when a value in it can't be quoted. */
const joined = (parts: readonly Command[]): Command => ({
  shell: 'sh',
  text: parts.some(({ text }) => text === null) ? null : parts.map(({ text }) => text).join(''),
});

/** Everything that a server sends, as OpenSSL lists it. `startTls` as `openssl s_client` calls it. */
export const opensslFetch = (server: Server, startTls: string | null): Command =>
  joined([
    sh`openssl s_client -connect ${place(server)}`,
    isAddress(server.host) ? sh`` : sh` -servername ${server.host}`,
    startTls === null ? sh`` : sh` -starttls ${startTls}`,
    sh` -showcerts </dev/null`,
  ]);

/**
 * The same in Windows PowerShell: SslStream hands what was sent beside the leaf to its callback in
 * ChainPolicy.ExtraStore (.NET reference source, SecureChannel). The certificate is taken whatever is wrong with
 * it, and nothing is sent after the handshake.
 */
export const powershellFetch = ({ host, port }: Server): Command =>
  lines(
    ps`$seen = @{}`,
    ps`$keep = { param($from, $leaf, $chain, $errors) $seen.all = @(@($leaf) + @($chain.ChainPolicy.ExtraStore) | ForEach-Object { [Convert]::ToBase64String($_.GetRawCertData(), 'InsertLineBreaks') } | Select-Object -Unique); $true }`,
    ps`$client = New-Object Net.Sockets.TcpClient(${host}, ${port})`,
    ps`$tls = New-Object Net.Security.SslStream($client.GetStream(), $false, [Net.Security.RemoteCertificateValidationCallback]$keep)`,
    ps`try { $tls.AuthenticateAsClient(${host}, $null, [Security.Authentication.SslProtocols]::Tls12, $false) } finally { $client.Dispose() }`,
    ps`$seen.all | ForEach-Object { '-----BEGIN CERTIFICATE-----'; $_; '-----END CERTIFICATE-----' }`,
  );

/** Fetches the chain: OpenSSL, and PowerShell where TLS starts at once. */
export function fetchCommands(server: Server): readonly Command[] {
  const protocol = server.protocol ?? protocolOfPort(server.port);
  const { openssl } = PROTOCOLS[protocol];
  if (protocol === 'tls') return [opensslFetch(server, null), powershellFetch(server)];
  return openssl === null ? [] : [opensslFetch(server, openssl)];
}

/** Whether the port answers at all. */
export const reachCommands = ({ host, port }: Server): readonly Command[] => [
  ps`Test-NetConnection -ComputerName ${host} -Port ${port}`,
  sh`nc -vz ${host} ${port}`,
];

/** What the name leads to. */
export const lookUpCommands = ({ host }: Server): readonly Command[] => [
  ps`Resolve-DnsName ${host}`,
  sh`dig +short ${host}`,
];
