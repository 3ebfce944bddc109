import type { Parts } from '../../en/types.ts';

export const connection: Parts['connection'] = {
  summary:
    '{version}, Schlüsselaustausch {group}, Post-Quanten: {quantum, select, yes {ja} no {nein} other {nicht möglich}}',
  newest: '{version} ist die neueste Version, die der Server annimmt.',
  'newest-13': 'Vereinbart wurde TLS 1.3; ob auch ältere Versionen angenommen werden, wurde nicht gefragt.',
  rsa: 'Der Schlüsselaustausch ist RSA, ohne Forward Secrecy. Go-Programme lehnen ihn seit 1.22 ab. Allgemeinwissen: Java 25 und iOS-Apps mit App Transport Security ebenso; Browser nehmen ihn noch an.',
  small:
    'Der Schlüsselaustausch verwendet eine Gruppe von {bits} Bit. Chrome, Edge und Safari nehmen gar keinen Austausch über endliche Körper an, OpenSSL 3 unter Debian und Ubuntu keinen unter 2.048 Bit (nicht überprüft).',
  quantum: {
    yes: 'Post-Quanten-Schlüsselaustausch: ja ({group}).',
    no: 'Post-Quanten-Schlüsselaustausch: nein. Er wurde angeboten und nicht angenommen. Kein hier beurteilter Client verlangt ihn; alle weichen aus (nicht überprüft).',
    impossible:
      'Post-Quanten-Schlüsselaustausch: nicht möglich, da das ClientHello, das ihn anbietet, nicht beantwortet wird.',
  },
  title: {
    'small-hello': 'Neuere Clients hängen hier, ältere nicht',
    'old-versions': 'Der Server spricht nur {version}',
    'old-ciphers': 'Nur Verschlüsselungssammlungen, die heutige Clients nicht anbieten',
  },
  what: {
    'small-hello':
      'Der Server oder ein Gerät davor beantwortet kein ClientHello aus mehr als einem Segment; ein kleines beantwortet er. Clients, deren ClientHello einen ML-KEM-Schlüssel enthält, schicken ein solches: {clients}. An keinem Zertifikat liegt es.',
    'old-versions':
      'Das lehnen ab: Chrome, Edge, Firefox und Safari seit 2020; Go-Programme seit 1.18. Edge seit 98, unabhängig von Richtlinien. Microsoft 365, auch als Client (Hybrid-Mail, Partnerverbund). Windows 11 und Windows Server 2025 haben sie abgeschaltet, ebenso Java seit 8u291 und 11.0.11 und OpenSSL 3 unter Debian und Ubuntu (nicht überprüft). Ein solcher Server ist meist Windows Server 2008 oder älter, ein altes Java oder OpenSSL 0.9.8 oder ein Gerät ohne Updates.',
    'old-ciphers':
      'Ein heute übliches ClientHello wurde abgelehnt, eines mit allen alten Verschlüsselungssammlungen angenommen{named, select, yes { ({cipher})} other {}}. Browser und aktuelle Systeme brechen hier ab, weil es keine gemeinsame gibt. An keinem Zertifikat liegt es.',
  },
  step: {
    'small-hello':
      'Aktualisieren Sie die TLS-Software des Servers oder des Geräts davor: Ein ClientHello aus mehr als einem Segment wird nicht beantwortet.',
    'old-versions': 'Schalten Sie TLS 1.2 ein (Schannel, die Einstellung des Produkts, der Load Balancer).',
    'old-ciphers': 'Lassen Sie Verschlüsselungssammlungen mit ECDHE und AES-GCM zu.',
  },
  source: 'Quelle: {source}.',
  capture: {
    note: '{input}: {count, plural, one {# TLS-Verbindung} other {# TLS-Verbindungen}}. In diesem Browser gelesen; nichts wurde gesendet.',
    more: '{count} weitere zeigen',
    here: 'Hier angesehen',
    look: '{count, plural, one {Ihr Zertifikat ansehen} other {Ihre # Zertifikate ansehen}}',
    nameless: 'kein Name angefragt',
    alert:
      '{from, select, client {Der Client} other {Der Server}} hat mit dem Alert {name} ({number}) abgebrochen.',
    'alert-meaning':
      '{from, select, client {Der Client} other {Der Server}} hat mit dem Alert {name} ({number}) abgebrochen: {meaning}.',
    meaning: {
      'unknown-ca': 'er kennt das Stammzertifikat nicht, oder ihm fehlt ein Zwischenzertifikat',
      'certificate-unknown': 'er hat das Zertifikat aus einem eigenen Grund abgelehnt',
      'bad-certificate': 'das Zertifikat ist für ihn beschädigt oder entspricht nicht seinen Regeln',
      'certificate-expired': 'nach seiner Uhr ist das Zertifikat abgelaufen',
      'certificate-revoked': 'für ihn ist das Zertifikat gesperrt',
      'unsupported-certificate': 'er nimmt kein Zertifikat dieser Art an',
      'unrecognized-name': 'er hat nichts unter dem angefragten Namen',
      'certificate-required': 'er verlangt ein Clientzertifikat',
      'handshake-failure': 'Client und Server haben nichts gemeinsam, was beide verwenden würden',
      'protocol-version': 'er spricht keine der angebotenen Versionen',
    },
    unread: {
      encrypted: 'Nicht gelesen: mit TLS 1.3 verschlüsselt; die Geheimnisse liegen nicht vor.',
      suite: 'Nicht gelesen: eine Verschlüsselungssammlung, die hier nicht geöffnet wird.',
      compressed: 'Nicht gelesen: Die Zertifikate sind so komprimiert, dass sie hier nicht entpackt werden.',
      resumed:
        'Nicht gelesen: eine frühere Sitzung wurde wieder aufgenommen; dabei kommen keine Zertifikate.',
      refused: 'Nicht gelesen: abgelehnt, bevor Zertifikate kamen.',
      unanswered: 'Nicht gelesen: Es wurde keine Antwort aufgezeichnet.',
      incomplete: 'Nicht gelesen: Es fehlen Pakete.',
    },
  },
};
