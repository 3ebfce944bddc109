/** The parts of node-forge loaded for old PKCS #12 files; its published types cover only the whole package. */
interface ForgeBuffer {
  getBytes(): string;
}

interface ForgeDecryption {
  readonly output: ForgeBuffer;
  start(iv: string): void;
  update(input: ForgeBuffer): void;
  finish(pad: () => boolean): boolean;
}

declare module 'node-forge/lib/util.js' {
  const util: { createBuffer(bytes: string): ForgeBuffer };
  export default util;
}

declare module 'node-forge/lib/rc2.js' {
  const rc2: { createDecryptionCipher(key: string, bits: number): ForgeDecryption };
  export default rc2;
}

declare module 'node-forge/lib/des.js' {
  const des: { createDecryptionCipher(key: string, mode: 'CBC'): ForgeDecryption };
  export default des;
}
