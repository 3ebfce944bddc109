import type { Parts } from '../../en/types.ts';

export const deploy: Parts['deploy'] = {
  gap: {
    sign: {
      'key-identifier':
        'das letzte Zertifikat besagt, dass sein Aussteller sich selbst signiert hat, wie es ein Stammzertifikat tut',
      'name-of-root': 'der Name klingt nach einem Stammzertifikat',
      'name-of-intermediate': 'der Name klingt nach einem Zwischenzertifikat',
      'private-host': 'Name oder Adresse des Servers gibt es nur innerhalb einer Organisation',
      'public-role': 'den Namen des Servers erreicht man von außen, meist unter einer öffentlichen CA',
      'own-address': 'die Adresse für das Zertifikat des Ausstellers liegt in der Domain des Servers selbst',
      'private-address':
        'die Adresse für das Zertifikat des Ausstellers ist nur innerhalb einer Organisation erreichbar',
      'public-address': 'die Adresse für das Zertifikat des Ausstellers ist öffentlich',
      'no-address':
        'für das Zertifikat des Ausstellers ist keine Adresse angegeben, wie es öffentliche CAs täten',
    },
    seen: 'Was sich erkennen lässt, auch wenn es nichts beweist: {signs}.',
    'own-label': 'Wenn es Ihr eigenes Stammzertifikat ist',
    own: 'Wenn „{name}“ das eigene Stammzertifikat Ihrer Organisation ist',
    'server-ready':
      'Am Server ist nichts zu ändern: Er schickt alles Nötige, und ein Stammzertifikat gehört in die Speicher der Clients. Fügen Sie es hier hinzu, um zu sehen, was Clients damit bekommen.',
    'clients-need':
      'Ein Stammzertifikat schickt nicht der Server: Clients brauchen es in ihren eigenen Speichern. Fügen Sie es hier hinzu, um zu sehen, was Clients damit bekommen.',
    file: 'Datei des Stammzertifikats',
    choose: 'Das ist unser Stammzertifikat: Datei auswählen',
    unread: 'Die Datei ließ sich nicht lesen. Versuchen Sie es noch einmal.',
    bring: 'So kommt es auf die Clients',
    asking: 'Wird abgefragt …',
    fetch: 'Von der Adresse im Zertifikat abrufen',
    'not-fetched': 'Von {address} kam nichts Passendes; warum, steht unter „Sperrung und Downloads“.',
    'not-found': 'In dieser Datei wurde kein Zertifikat gefunden.',
    fit: {
      root: 'Das ist das Stammzertifikat „{name}“: Es hat sich selbst und das letzte Zertifikat der Kette signiert.',
      intermediate:
        'Das ist „{name}“, aber kein Stammzertifikat: Eine andere CA hat es signiert. Es ist ein Zwischenzertifikat, das der Server mitschicken muss.',
      'other-key':
        'Auch dieses Zertifikat heißt „{name}“, aber sein Schlüssel hat die Kette nicht signiert: Es ist ein älteres oder neueres gleichen Namens.',
      stranger: 'Kein Zertifikat in dieser Datei heißt „{name}“.',
    },
    power:
      'Wer seinen Schlüssel hat, kann gegenüber jedem Client, der ihm vertraut, für jeden Namen auftreten: Lassen Sie sich den Fingerabdruck von den Betreibern vorlesen und vergleichen Sie Zeile für Zeile.',
    'other-label': 'Wenn es nicht Ihr Stammzertifikat ist',
    other: 'Wenn nicht: Ein Zwischenzertifikat fehlt',
    get: 'Besorgen Sie das Zertifikat „{name}“ von seiner CA und lassen Sie den Server es nach den bisherigen mitschicken. Ist es selbst signiert, so ist es doch ein Stammzertifikat: Dann ist der andere Weg der richtige.',
    named: 'Das Zertifikat darunter nennt, wo es zu bekommen ist: {addresses}.',
  },
  root: {
    never: 'Verteilen Sie nie ein Stammzertifikat, dessen Fingerabdruck Sie nicht verglichen haben',
    proof:
      'Wer seinen Schlüssel hat, kann gegenüber jedem Client, der ihm vertraut, für jeden Namen auftreten. Was auf der Leitung zu sehen war, beweist nichts: Rufen Sie die Betreiber von „{name}“ an und lassen Sie sich den Fingerabdruck vorlesen. Für Benutzer außerhalb Ihrer Organisation nehmen Sie stattdessen eine öffentliche CA.',
    cer: 'Zertifikat (.cer)',
    profile: 'Apple-Profil',
    sha1: 'SHA-1 (Fingerabdruck in Windows)',
    lines: '{name}, Zeile für Zeile',
    full: 'Die Liste Ihrer Stammzertifikate ist voll: Entfernen Sie zuerst eines unter „Vertrauenswürdige Stammzertifikate“.',
    failed:
      'Das Stammzertifikat ließ sich nicht hinzufügen. Versuchen Sie es noch einmal; bleibt es dabei, laden Sie die Seite neu.',
    trusted: '{name} wird jetzt in diesem Browser vertraut.',
    compared:
      'Ich habe den Fingerabdruck mit dem verglichen, den mir der Betreiber auf anderem Weg genannt hat',
    ours: 'Das ist unser Stammzertifikat',
    stays: 'Es bleibt in diesem Browser, und alles wird neu beurteilt, so wie Ihre Clients es sehen.',
    which: 'Welche Clients?',
  },
  server: {
    iis: 'IIS, auch mit ARR als Reverseproxy',
    'sfb-front-end': 'Front-End-Server von Skype for Business oder Lync',
    'sfb-director': 'Director von Skype for Business oder Lync',
    'sfb-edge': 'Edgeserver von Skype for Business oder Lync',
    'sql-server': 'SQL Server unter Windows',
    'remote-desktop': 'Remotedesktop (RDP)',
    'domain-controller': 'Domänencontroller (LDAPS)',
    windows: 'Ein anderer Dienst unter Windows',
    linux: 'Ein anderer Dienst unter Linux oder eine Appliance',
  },
  client: {
    'windows-domain': 'Windows-Computer einer Domäne (Gruppenrichtlinie)',
    'windows-one': 'Ein einzelner Windows-Computer',
    ios: 'iPhone und iPad',
  },
  limits: {
    title: 'Was sich von hier aus nicht sehen lässt',
    trusted: 'Wenn es bei Benutzern trotzdem scheitert: was sich von hier aus nicht sehen lässt',
    find: 'So finden Sie es heraus:',
  },
  affected: {
    judged: 'Hier beurteilt: {what}.',
    stops: '{names} scheitern daran',
    undecided: '{count, plural, one {{names} nicht entschieden} other {{names} nicht entschieden}}',
    depend: '{names} kommen nur durch Herunterladen durch',
    unknown: '{count, plural, one {# nicht bekannt} other {# nicht bekannt}}',
    audience: {
      everyone: 'Jeder Client.',
      'without-download':
        'Clients, die die Kette nur aus dem Geschickten bilden: Android-Apps, Java, Telefone der Lync-Familie, OpenSSL und was darauf aufbaut. Windows, Apple-Systeme und Chrome laden das Fehlende herunter, wenn sie dürfen.',
      'without-the-root':
        'Jeder Client, der dieses Stammzertifikat nicht von Hand, per Richtlinie oder Profil bekommen hat: meist alles außerhalb der Domäne, Telefone zuerst.',
      'public-rules':
        'Browser und Systeme, die öffentliche CAs an ihre Regeln binden; in einer privaten Umgebung fällt es vielleicht nicht auf.',
      strict: 'Clients, die genau hinsehen; „Für wen“ zeigt, welche der hier beurteilten es tun.',
      apple: 'Apple-Systeme, die dies auch auf private CAs anwenden; Browser bei öffentlichen CAs.',
      windows:
        'Windows selbst und was seine Zertifikatdienste nutzt: Lync, Skype for Business, Outlook, .NET.',
      'asks-revocation':
        'Clients, die nach Sperrungen fragen und ohne Antwort scheitern: AD FS, NPS, Exchange-Hybrid, Server von Lync und Skype for Business, Java mit eingeschalteter Sperrprüfung. Browser machen meist weiter.',
      old: 'Alte oder einfache Clients: Java vor 7, Appliances, TLS-Bibliotheken von Telefonen.',
      nobody: 'Derzeit niemand.',
    },
  },
};
