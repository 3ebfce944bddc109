/** What the record of one computer shows: why it fails there, what is worth knowing beside it, and what helps. */
export const record = {
  failed: 'The record could not be judged',
  judging: 'Holding the record against what others have …',
  asking: 'Asking …',
  ask: 'Ask {host} from here too',
  server: '{host}, port {port}',
  unverified:
    'What helps is general knowledge, not checked against the makers’ texts; the commands for Windows and macOS were not run.',
  name: '“{name}”',
  says: {
    'no-connection': 'This computer got no certificate at all: {error}',
    'clock-off':
      'This computer’s clock is {span} {side, select, behind {behind} other {ahead of}} the server’s{decides, select, yes {, and that is why it refuses the certificates: with the right time they hold} other {; the certificates hold all the same}}.',
    'signed-anew':
      'The chain is signed anew by “{by}”{known, select, yes { (by its name: {product})} other {}} between here and the server: this computer does not get the server’s own certificate.',
    disallowed: '“{name}” stands in this computer’s store of certificates that are not allowed.',
    'root-missing':
      'This computer lacks the root “{root}”, which others have{policy, select, yes {, and a policy forbids it to fetch roots} other {}}.',
    'root-of-one-account':
      'The root “{root}” is trusted by the account that is signed in only: services and other accounts of this computer refuse.',
    'own-root-missing': 'The chain leads to “{root}”, which neither this computer nor the public lists know.',
    'stale-intermediate':
      'This computer uses an old “{name}”{dated, select, yes { that ended on {day}} other {}} from its own store instead of the one that the server sends.',
    'download-blocked':
      'The server does not send “{issuer}”, and this computer could not download it{from, select, yes { from {url}} other {}}.',
    'intermediate-missing':
      'The server does not send “{issuer}”, and this computer does not have it{from, select, yes {; it may be downloaded from {url}} other {}}.',
    'revocation-blocked':
      'This computer could not find out whether the certificates are revoked{from, select, yes {: {url} did not answer} other {}}.',
    revoked: 'This computer knows that “{name}” was revoked.',
    'same-for-all':
      'It fails here for the same reason as everywhere: the fault is the server’s, not this computer’s.',
    'refused-here':
      '{said, select, yes {This computer refuses the chain by a rule of its own: {status}.} other {This computer refuses a chain that others take, and does not say why.}}',
    'trusted-here': 'This computer trusts the chain that it received.',
    'own-root': 'It is trusted there because of the root “{root}”, which the public lists don’t have.',
    'intermediate-here-only':
      'It has “{issuer}” in its own store; the server does not send it, so others refuse.',
    'other-node':
      'It gets another certificate than others do, just as good: another node, or one just renewed.',
    'same-chain': 'It gets the same certificate as others do.',
    'misplaced-in-root':
      'Among its trusted roots {count, plural, one {stands a certificate that is} other {stand certificates that are}} not self-signed: {names}. On a server that makes Windows refuse client certificates (HTTP 403.16).',
    proxy: 'Its way leads through the proxy {proxy}.',
  },
  todo: {
    'no-connection':
      '{through, select, yes {The system uses the proxy {proxy}; check whether this server goes through it, and whether it lets it through.} other {This is not about certificates: check the name, the port and the firewall from there.}}',
    'clock-off':
      'Set the clock, the date and the time zone; on a domain member find out why it is not set from the domain.',
    'signed-anew':
      'Exempt the sign-in servers from TLS inspection, or give this computer the inspecting product’s root.',
    disallowed: 'Find out who put it there, and take it out if it was a mistake.',
    'root-missing':
      '{policy, select, yes {Allow root updates (policy “Turn off Automatic Root Certificates Update”), or distribute the root by policy.} other {Update the system’s roots, or add this one; take it from its CA and compare the fingerprint first.}}',
    'root-of-one-account': 'Put it into the computer’s own store, best by policy.',
    'own-root-missing':
      'If it is your organisation’s own root, give it to this computer, best by policy; compare the fingerprint first. If it is not, an intermediate is missing on the server.',
    'stale-intermediate':
      'Delete the old intermediate from the store of intermediate authorities; the new one takes its place.',
    'download-blocked':
      'Send the intermediate from the server: then nobody has to download it. Or let this computer reach the address.',
    'intermediate-missing': 'Send the intermediate from the server.',
    'revocation-blocked':
      'Let it reach the addresses of OCSP and revocation lists, also as the system account, and mind the proxy of WinHTTP.',
    revoked: 'Have it issued anew and install the new one on the server.',
    'same-for-all': 'Follow the repair of this result.',
    'refused-here':
      'Look for policies of this computer about weak algorithms, purposes or names, and at its security software.',
    'trusted-here':
      'If the sign-in still fails there, it is not about these certificates: look up its error message, or take the record while it fails.',
    'intermediate-here-only': 'Send the intermediate from the server.',
    'misplaced-in-root': 'Move it to the intermediate authorities.',
  },
} as const;
