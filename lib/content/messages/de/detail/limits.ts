import type { Parts } from '../../en/types.ts';

export const limits: Parts['limits'] = {
  'cached-intermediates': {
    title: 'Ihr eigenes Windows verdeckt vielleicht den Fehler',
    unknown:
      'Windows behält jedes Zwischenzertifikat, das es einmal gesehen oder abgerufen hat, und Firefox bringt die öffentlichen mit. Auf dem Computer dessen, der der Sache nachgeht, ist die Kette dann vollständig, auf einem neuen Telefon nicht.',
    find: 'Vertrauen Sie eher dieser Seite und einem Computer, der den Server nie gesehen hat, als Ihrem eigenen Browser. Unter Windows sehen Sie, was zwischengespeichert ist:',
  },
  'one-computer': {
    title: 'Der Vertrauensspeicher eines einzelnen Computers',
    unknown:
      'Beurteilt werden hier die Speicher, die Hersteller veröffentlichen. Welche Stammzertifikate ein Computer hat, oder durch eine Richtlinie verloren hat, die deren Aktualisierung abschaltet, lässt sich von hier aus nicht sehen.',
    find: 'Lassen Sie auf diesem Computer Windows das Zertifikat des Servers beurteilen, gespeichert aus der Kette oben, und lesen Sie die letzten Zeilen:',
  },
  inspection: {
    title: 'TLS-Inspektion auf dem Weg',
    unknown:
      'Ein Proxy, eine Firewall oder ein Virenscanner kann eigene Zertifikate zeigen: den Benutzern oder dem Computer, der diese Kette abgerufen hat. Beide gehen nicht denselben Weg.',
    find: 'Sehen Sie sich auf dem Computer des Benutzers den Aussteller des Zertifikats an, das dort ankommt. Ist es nicht der von oben, antwortet jemand anderes; dessen Stammzertifikat muss auf das Gerät oder der Host auf die Liste der Ausnahmen.',
  },
  'other-nodes': {
    title: 'Weitere Knoten hinter demselben Namen',
    unknown:
      'Jede Adresse des Namens wurde gefragt, aber ein Load Balancer mit einer Adresse verbirgt, wie viele Server dahinter stehen. Einer davon schickt vielleicht etwas anderes.',
    find: 'Rufen Sie mehrmals ab, zu verschiedenen Zeiten, und prüfen Sie jeden Knoten unter eigenem Namen oder eigener Adresse mit dem öffentlichen Namen als Servernamen.',
  },
  'split-dns': {
    title: 'Eine andere Antwort innerhalb des Netzes',
    unknown:
      'Innen führt derselbe Name oft zu einem anderen Server mit einem Zertifikat einer privaten CA: Telefone im WLAN der Firma treffen auf diesen.',
    find: 'Fragen Sie den Namen innen und außen ab und prüfen Sie hier von beiden Seiten, oder die innere Adresse für sich.',
  },
  'client-clock': {
    title: 'Die Uhr eines Clients',
    unknown:
      'Die Daten wurden nach der Uhr dieses Browsers beurteilt. Ein Client, dessen Uhr falsch geht, sieht andere, und Lync lehnt ab fünf Minuten Abweichung seine eigenen Zertifikate ab.',
    find: 'Vergleichen Sie auf dem Client dessen Uhr mit einem Zeitserver:',
  },
  'cached-crl': {
    title: 'Sperrlisten, die Clients behalten',
    unknown:
      'Ein Client verwendet eine Liste oder Antwort, die er hat, bis sie endet, und merkt sich eine Weile, dass keine kam. Er lehnt vielleicht noch ab, was repariert ist, oder nimmt noch an, was gesperrt wurde.',
    find: 'Verwerfen Sie auf einem Windows-Client, was er behalten hat (ohne „delete“ listet die Zeile es nur auf):',
  },
  'outbound-only': {
    title: 'Was ein Server selbst erreicht',
    unknown:
      'Die Sperradressen wurden von hier aus gefragt. Ein Edge- oder AD-FS-Server hinter einer Firewall ohne ausgehendes HTTP bekommt keine Antwort und scheitert selbst.',
    find: 'Rufen Sie auf diesem Server, als sein Dienstkonto, jede Adresse ab:',
  },
  mutual: {
    title: 'Die andere Hälfte einer gegenseitigen Verbindung',
    unknown:
      'Nur das Zertifikat, das dieser Server zeigt, wurde beurteilt. Partner beurteilen es auch als das eines Clients, und dieser Server beurteilt ihres.',
    find: 'Prüfen Sie auch den Host des Partners hier und sehen Sie nach, ob dieses Zertifikat Clientauthentifizierung nennt, wo Partner sie noch verlangen.',
  },
  'from-file': {
    title: 'Was der Server wirklich schickt',
    unknown:
      'Diese Zertifikate kamen aus Dateien. Ob ein Server sie schickt, in dieser Reihenfolge und auf jedem Port, sagen die Dateien nicht.',
    find: 'Prüfen Sie hier den Host selbst, oder speichern Sie, was er schickt, und geben Sie das dieser Seite:',
  },
};
