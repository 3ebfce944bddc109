import type { Parts } from '../../en/types.ts';

export const purposes: Parts['purposes'] = {
  client: {
    role: 'Clientzertifikat',
    lead: '{label} ist ein Clientzertifikat zur Anmeldung und keines für einen Server.',
    fine: 'Die Kette ist für Clientauthentifizierung gültig.',
  },
  'proxy-trust': {
    role: 'Zertifikat der Proxyvertrauensstellung',
    lead: '{label} ist das Zertifikat, mit dem sich ein Webanwendungsproxy bei AD FS anmeldet; er erstellt und erneuert es selbst, und selbst signiert ist hier richtig.',
    fine: 'Es ist im Gültigkeitszeitraum; es ist nichts zu tun.',
  },
  ca: {
    role: 'CA-Zertifikat',
    lead: '{count, plural, one {{label} ist ein CA-Zertifikat; das Zertifikat des Servers selbst fehlt hier.} other {Das sind # CA-Zertifikate; das Zertifikat des Servers selbst fehlt hier, wie in einer chain.pem, einem Vertrauensspeicher oder einem Profil mit einem Stammzertifikat.}}',
    fine: 'Jedes ist in Ordnung, bis zu einem hier bekannten Stammzertifikat.',
    'step-over-beside':
      '{count, plural, one {Nehmen Sie {names} aus der Datei heraus: Es ist abgelaufen, und das gültige gleichen Namens steht daneben.} other {Nehmen Sie {names} aus der Datei heraus: Sie sind abgelaufen, und die gültigen gleichen Namens stehen daneben.}}',
    'step-over':
      '{count, plural, one {Nehmen Sie {names} aus der Datei heraus: Es ist abgelaufen. Setzen Sie das gültige Zertifikat gleichen Namens an seine Stelle, außer es ist ein Stammzertifikat, das die Clients haben.} other {Nehmen Sie {names} aus der Datei heraus: Sie sind abgelaufen. Setzen Sie die gültigen Zertifikate gleichen Namens an ihre Stelle, außer es sind Stammzertifikate, die die Clients haben.}}',
    'step-unfit':
      '{count, plural, one {Ersetzen Sie {names} in der Datei durch das richtige Zertifikat von seiner CA.} other {Ersetzen Sie {names} in der Datei durch die richtigen Zertifikate von ihren CAs.}}',
    'step-leaf':
      'Um einen Server zu beurteilen, prüfen Sie sein eigenes Zertifikat zusammen mit diesen (fullchain.pem statt chain.pem) oder den Host selbst.',
    'step-own-root':
      '{count, plural, one {Ist {names} ein Stammzertifikat Ihrer Organisation, fügen Sie es unter „Vertrauenswürdige Stammzertifikate“ hinzu.} other {Sind {names} Stammzertifikate Ihrer Organisation, fügen Sie sie unter „Vertrauenswürdige Stammzertifikate“ hinzu.}}',
    'step-gap':
      '{count, plural, one {Ist {names} ein Stammzertifikat Ihrer Organisation, fügen Sie es unter „Vertrauenswürdige Stammzertifikate“ hinzu; wenn nicht, fehlt in der Datei ein Zwischenzertifikat.} other {Sind {names} Stammzertifikate Ihrer Organisation, fügen Sie sie unter „Vertrauenswürdige Stammzertifikate“ hinzu; wenn nicht, fehlen in der Datei Zwischenzertifikate.}}',
  },
  signing: {
    role: 'Tokenzertifikat',
    lead: '{count, plural, one {Dieses Zertifikat signiert oder entschlüsselt Token (AD FS, SAML); ein Server zeigt es nicht, und keine CA muss dafür bürgen.} other {Diese # Zertifikate signieren oder entschlüsseln Token (AD FS, SAML); ein Server zeigt sie nicht, und keine CA muss dafür bürgen.}}',
    fine: 'Alle sind im Gültigkeitszeitraum; es ist nichts zu tun.',
    ended: 'Die Anmeldung mit Token scheitert bei jeder vertrauenden Seite, die damit prüft.',
  },
  kdc: {
    role: 'Zertifikat des Domänencontrollers',
    lead: '{label} ist das Zertifikat eines Domänencontrollers.',
    fine: 'Die Kette ist für Kerberos und Serverauthentifizierung gültig.',
  },
  radius: {
    role: 'Zertifikat des RADIUS-Servers',
    lead: '{label} ist das Zertifikat eines RADIUS-Servers (EAP).',
    fine: 'Die Kette ist für EAP gültig; Clients müssen dem Stammzertifikat für Netzwerke vertrauen und den Namen des Servers kennen.',
  },
  ocsp: {
    role: 'Zertifikat des OCSP-Responders',
    lead: '{label} ist das Zertifikat eines OCSP-Responders, nicht das eines Servers.',
    fine: 'Die Kette ist zum Signieren von OCSP-Antworten gültig.',
  },
  code: {
    role: 'Codesignaturzertifikat',
    lead: '{label} ist ein Zertifikat für Codesignatur, nicht das eines Servers.',
    fine: 'Die Kette ist für Codesignatur gültig.',
  },
  mail: {
    role: 'E-Mail-Zertifikat',
    lead: '{label} ist ein Zertifikat für E-Mail (S/MIME), nicht das eines Servers.',
    fine: 'Die Kette ist für E-Mail gültig.',
  },
  timestamp: {
    role: 'Zeitstempelzertifikat',
    lead: '{label} ist das Zertifikat eines Zeitstempeldienstes, nicht das eines Servers.',
    fine: 'Die Kette ist für Zeitstempel gültig.',
  },
  precertificate: {
    role: 'Vorzertifikat',
    lead: '{label} ist ein Vorzertifikat, allein für die Logs von Certificate Transparency ausgestellt und auf keinem Server gültig: Das endgültige Zertifikat hat dieselbe Seriennummer und dieselben Namen.',
  },
  other: {
    role: 'Zertifikat',
    lead: '{label} nennt Zwecke, von denen keiner der eines Servers ist.',
    fine: 'Die Kette ist gültig.',
  },
};
