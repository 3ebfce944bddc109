/**
 * RC2 and triple DES in CBC mode, for the PKCS #12 files that Windows, Java and OpenSSL wrote by default
 * until about 2021. No other maintained browser library has RC2. Loaded only when such a file comes.
 */

/** Decrypts whole blocks; padding stays on. */
export type BlockDecryption = (key: Uint8Array, iv: Uint8Array, data: Uint8Array) => Uint8Array;

const toBinary = (bytes: Uint8Array): string => {
  let text = '';
  for (let offset = 0; offset < bytes.length; offset += 8192) {
    text += String.fromCharCode(...bytes.subarray(offset, offset + 8192));
  }
  return text;
};

const fromBinary = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Length is right because callers give whole blocks; padding is theirs to judge. */
const keepPadding = (): boolean => true;

/** @param bits RC2's effective key length (RFC 2268 §6). */
export async function rc2Cbc(bits: number): Promise<BlockDecryption> {
  const [{ default: rc2 }, { default: util }] = await Promise.all([
    import('node-forge/lib/rc2.js'),
    import('node-forge/lib/util.js'),
  ]);
  return (key, iv, data) => {
    const cipher = rc2.createDecryptionCipher(toBinary(key), bits);
    cipher.start(toBinary(iv));
    cipher.update(util.createBuffer(toBinary(data)));
    cipher.finish(keepPadding);
    return fromBinary(cipher.output.getBytes());
  };
}

/** Triple DES with a key of 16 octets (K1 K2 K1) or 24. */
export async function tripleDesCbc(): Promise<BlockDecryption> {
  const [{ default: des }, { default: util }] = await Promise.all([
    import('node-forge/lib/des.js'),
    import('node-forge/lib/util.js'),
  ]);
  return (key, iv, data) => {
    const whole = key.length === 16 ? Uint8Array.from([...key, ...key.subarray(0, 8)]) : key;
    const cipher = des.createDecryptionCipher(toBinary(whole), 'CBC');
    cipher.start(toBinary(iv));
    cipher.update(util.createBuffer(toBinary(data)));
    cipher.finish(keepPadding);
    return fromBinary(cipher.output.getBytes());
  };
}
