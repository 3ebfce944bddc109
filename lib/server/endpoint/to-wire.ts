import { toBase64 } from '../../core/der/bytes.ts';
import { describeFault } from '../../endpoints/describe-fault.ts';
import type { Capture, WithoutSni } from '../../endpoints/wire.ts';
import type { Captured, CapturedWithoutSni } from '../tls/capture.ts';

const tenths = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

function withoutSni(captured: CapturedWithoutSni | null): WithoutSni | null {
  switch (captured?.kind) {
    case undefined:
      return null;
    case 'same':
      return { kind: 'same' };
    case 'different':
      return { kind: 'different', chain: captured.chain.map(toBase64) };
    case 'fault':
      return { kind: 'fault', error: describeFault(captured.fault) };
  }
}

/** A capture as JSON: bytes in base64, times in milliseconds with one decimal. */
export function toWire(captured: Captured): Capture {
  const { timings } = captured;
  return {
    tlsVersion: captured.tlsVersion,
    cipher: captured.cipher,
    group: captured.group,
    alpn: captured.alpn,
    chain: captured.chain.map(toBase64),
    staple: captured.staple === null ? null : toBase64(captured.staple),
    scts: captured.scts?.map(toBase64) ?? null,
    clientCertificateRequested: captured.clientCertificate !== null,
    clientCertificate:
      captured.clientCertificate === null
        ? null
        : { ...captured.clientCertificate, issuers: captured.clientCertificate.issuers.map(toBase64) },
    handshake: captured.handshake,
    legacy: captured.legacy,
    smallHelloOnly: captured.smallHelloOnly,
    withoutSni: withoutSni(captured.withoutSni),
    otherKey: captured.otherKey && {
      keyType: captured.otherKey.keyType,
      chain: captured.otherKey.chain?.map(toBase64) ?? null,
    },
    timings: {
      connectMs: tenths(timings.connectMs),
      starttlsMs: tenths(timings.starttlsMs),
      handshakeMs: tenths(timings.handshakeMs),
    },
  };
}
