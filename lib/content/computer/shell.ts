import { quoteFor } from '../fixes/parts/command.ts';

/**
 * For macOS and Linux: a POSIX shell with OpenSSL and curl, which both have. Where `openssl` waits for a
 * server that does not answer, it is ended after 20 seconds.
 */
const SCRIPT = String.raw`#!/bin/sh
# Chainsight: writes down what this computer sees of a server's certificates.
# It only reads. No key is read, nothing is sent anywhere.
server=@host@
port=@port@
file="chainsight-$(printf '%s' "$server" | tr -c 'A-Za-z0-9.-' '_').json"
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# A text as JSON writes it.
quoted() { LC_ALL=C awk 'BEGIN { printf "\"" } { gsub(/[\001-\010\013-\037\177]/, ""); gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); gsub(/\t/, " "); printf "%s\\n", $0 } END { printf "\"" }'; }
pem() { awk '/-----BEGIN (TRUSTED )?CERTIFICATE-----/ { on = 1 } on { print } /-----END (TRUSTED )?CERTIFICATE-----/ { on = 0 }'; }

# What the server sends to this computer.
openssl s_client -connect "$server:$port" -servername "$server" -showcerts </dev/null >"$work/seen" 2>"$work/said" &
asked=$!
( sleep 20; kill "$asked" ) >/dev/null 2>&1 &
guard=$!
wait "$asked"
kill "$guard" >/dev/null 2>&1
pem <"$work/seen" >"$work/received"

# The server's clock beside this computer's.
curl -skI --max-time 15 "https://$server:$port/" >"$work/head" 2>/dev/null
clock=$(date -u +%Y-%m-%dT%H:%M:%SZ)
date=$(tr -d '\r' <"$work/head" | sed -n 's/^[Dd][Aa][Tt][Ee]: *//p' | head -n 1)

# The certificates that this computer trusts.
case $(uname -s) in
  Darwin)
    system=macos
    version="macOS $(sw_vers -productVersion)"
    security find-certificate -a -p /System/Library/Keychains/SystemRootCertificates.keychain >"$work/roots"
    security find-certificate -a -p /Library/Keychains/System.keychain >>"$work/roots"
    proxy=$(scutil --proxy | awk '/HTTPSProxy/ { print $3 }')
    ;;
  *)
    system=linux
    version=$(uname -sr)
    : >"$work/roots"
    for bundle in /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt /etc/ssl/ca-bundle.pem /etc/ssl/cert.pem; do
      if [ -r "$bundle" ]; then pem <"$bundle" >"$work/roots"; break; fi
    done
    # No default here: an unset variable is an empty text.
    proxy=$https_proxy
    ;;
esac

{
  printf '{ "format": "chainsight-computer-1", "system": "%s", "port": %s, "clock": "%s",\n' "$system" "$port" "$clock"
  printf '"version": '; printf '%s' "$version" | quoted
  printf ',\n"host": '; printf '%s' "$server" | tr -d '\n' | quoted | sed 's/\\n"$/"/'
  printf ',\n"serverDate": '; printf '%s' "$date" | quoted | sed 's/\\n"$/"/'
  printf ',\n"proxy": '; printf '%s' "$proxy" | quoted | sed 's/\\n"$/"/'
  if [ ! -s "$work/received" ]; then printf ',\n"error": '; head -n 5 "$work/said" | quoted; fi
  printf ',\n"received": '; quoted <"$work/received"
  printf ',\n"verifyOutput": '; { grep -i 'verif' "$work/seen"; cat "$work/said"; } | quoted
  printf ',\n"stores": { "root": '; pem <"$work/roots" | quoted
  printf ' } }\n'
} >"$file"
echo "Written: $PWD/$file"
`;

/** Null when the name can't stand in a script. */
export function shellScript(host: string, port: number): string | null {
  const name = quoteFor('sh', host);
  const number = quoteFor('sh', port);
  return name === null || number === null
    ? null
    : SCRIPT.replace('@host@', () => name).replace('@port@', number);
}
