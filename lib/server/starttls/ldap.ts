import { complain, refuse, type Dialogue } from './dialogue.ts';

const OID = '1.3.6.1.4.1.1466.20037';

/** LDAPMessage 1 with an ExtendedRequest that names StartTLS (RFC 4511 §4.12, §4.14.1). */
const START_TLS = Buffer.concat([
  Buffer.from([0x30, 9 - 2 + OID.length, 0x02, 0x01, 0x01, 0x77, OID.length + 2, 0x80, OID.length]),
  Buffer.from(OID, 'latin1'),
]);

const SEQUENCE = 0x30;
const EXTENDED_RESPONSE = 0x78;

/** Header and content length of a BER element; null while it is not all there, NaN when it is no length. */
function berEnd(text: string, at: number): { readonly content: number; readonly end: number } | null {
  const first = text.charCodeAt(at + 1);
  if (Number.isNaN(first)) return null;
  const size = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || size > 4) return { content: NaN, end: NaN };
  if (text.length < at + 2 + size) return null;
  let length = size === 0 ? first : 0;
  for (let index = 0; index < size; index++) length = length * 256 + text.charCodeAt(at + 2 + index);
  const content = at + 2 + size;
  return { content, end: content + length };
}

/** LDAP: one extended operation; the answer's resultCode decides (RFC 4511 §4.14.2). */
export const ldap: Dialogue = async (channel) => {
  channel.write(START_TLS);
  const message = await channel.take((buffered) => {
    if (buffered.length > 0 && buffered.charCodeAt(0) !== SEQUENCE) complain('ldap', 'unexpected-answer');
    const whole = berEnd(buffered, 0);
    if (whole === null) return null;
    if (Number.isNaN(whole.end)) complain('ldap', 'unexpected-answer');
    return buffered.length >= whole.end ? whole.end : null;
  });
  const at = berEnd(message, 0)?.content ?? NaN;
  const operation = berEnd(message, at)?.end ?? NaN; // after the message id
  if (message.charCodeAt(operation) !== EXTENDED_RESPONSE) complain('ldap', 'unexpected-answer');
  const result = berEnd(message, operation)?.content ?? NaN;
  const code = message.charCodeAt(result + 2);
  if (message.charCodeAt(result) !== 0x0a || Number.isNaN(code)) complain('ldap', 'unexpected-answer');
  if (code !== 0) refuse('ldap', code);
};
