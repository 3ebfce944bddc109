/** NSS key logs, as SSLKEYLOGFILE makes programs write them (RFC 9850). */
import { LIMITS } from '../limits.ts';

const LINE =
  /^((?:CLIENT|SERVER)_(?:HANDSHAKE_)?TRAFFIC_SECRET(?:_\d{1,4})?|CLIENT_RANDOM|CLIENT_EARLY_TRAFFIC_SECRET|(?:EARLY_)?EXPORTER_(?:MASTER_)?SECRET|ECH_(?:SECRET|CONFIG)) ([\da-f]{64}) ([\da-f]{2,256})\s*$/i;

/** Secrets of TLS 1.3 by the client's random in lower-case hex and the label. */
export type KeyLog = ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;

/** Whether a text is a key log: each of its first lines is a secret or a remark. */
export function isKeyLog(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n', 20)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  // The last line may have been cut off by the look at the start.
  return lines.length > 0 && lines.slice(0, lines.length > 1 ? -1 : 1).every((line) => LINE.test(line));
}

const fromHex = (digits: string): Uint8Array =>
  Uint8Array.from({ length: digits.length >> 1 }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16),
  );

/** Joins key logs; lines of another form are passed over, as those who read such files do. */
export function readKeyLogs(texts: readonly string[]): KeyLog {
  const secrets = new Map<string, Map<string, Uint8Array>>();
  let lines = 0;
  for (const text of texts) {
    for (const line of text.split('\n')) {
      const [, label = '', random = '', secret = ''] = LINE.exec(line) ?? [];
      if (!label.includes('TRAFFIC_SECRET')) continue;
      if (++lines > LIMITS.keyLogLines) return secrets;
      const key = random.toLowerCase();
      const known = secrets.get(key) ?? new Map<string, Uint8Array>();
      known.set(label.toUpperCase(), fromHex(secret));
      secrets.set(key, known);
    }
  }
  return secrets;
}
