import type { Parts } from '../../en/types.ts';

export const stored: Parts['stored'] = {
  same: 'Was installiert ist, wird auch gesendet: dasselbe Zertifikat mit denselben Zwischenzertifikaten.',
  'same-told': 'Was installiert ist, wird auch gesendet, soweit die Datei es verrät: {clause}.',
  differs:
    'Was installiert ist, wird nicht gesendet: {clause}{more, plural, =0 {} one { (und # weiterer Unterschied)} other { (und # weitere Unterschiede)}}.',
  sentence: '{clause}.',
  undated: '(Datum nicht lesbar)',
  dates: 'das des Servers gilt bis {shown}, das der Datei bis {kept}',
  clause: {
    'no-leaf-stored': 'die Datei enthält kein Serverzertifikat, nur solche von Zertifizierungsstellen',
    'other-node-differs':
      'die betrachtete Adresse sendet das Zertifikat der Datei; {addresses} {count, plural, one {sendet} other {senden}} es nicht',
    'other-node-right': 'das Zertifikat der Datei kommt von {addresses}: die Knoten sind verschieden',
    'leaf-for-another-name': 'das Zertifikat „{kept}“ der Datei gilt nicht für {host}',
    'no-leaf-served': 'der Server sendet gar kein Serverzertifikat',
    'leaf-unrelated': 'der Server sendet ein anderes Zertifikat, „{shown}“, statt „{kept}“: {dates}',
    'leaf-older': 'der Server sendet noch das Zertifikat vor dem in der Datei ({relation}): {dates}',
    'leaf-newer':
      'der Server sendet schon ein neueres Zertifikat, als die Datei enthält ({relation}): {dates}',
    'leaf-other': 'der Server sendet ein anderes Zertifikat ({relation}): {dates}',
    'intermediate-missing': 'der Server sendet das Zwischenzertifikat „{name}“ nicht, das die Datei enthält',
    'intermediate-stale':
      'der Server sendet ein älteres Zertifikat der Zwischenzertifizierungsstelle „{name}“{related, select, yes { ({relation})} other {}}: {dates}',
    'intermediate-other':
      'der Server sendet ein anderes Zertifikat der Zwischenzertifizierungsstelle „{name}“{related, select, yes { ({relation})} other {}}: {dates}',
    'intermediate-only-served':
      'der Server sendet außerdem das Zwischenzertifikat „{name}“, das die Datei nicht enthält',
    'root-served': 'der Server sendet das Stammzertifikat „{name}“, das kein Client braucht',
    order: 'der Server sendet seine Zertifikate in falscher Reihenfolge',
  },
  check: 'So finden Sie es heraus:',
  cause: {
    'not-restarted': {
      title: 'Der Dienst hält noch, was er beim Start geladen hat',
      why: 'Die meisten Server lesen Zertifikat und Kette einmal. Ausgetauschte Dateien oder ein importiertes Zertifikat zählen erst ab dem nächsten Neuladen.',
      check:
        'Vergleichen Sie die Startzeit des Dienstes mit der Zeit des Imports und laden Sie ihn dann neu: „<code>nginx -s reload</code>“, „<code>iisreset</code>“, Neustart des Front-End- oder AD-FS-Dienstes. Ein Neustart unterbricht Benutzer.',
    },
    'wrong-binding': {
      title: 'Das neue Zertifikat ist installiert, aber nicht gebunden',
      why: 'Der Import einer PFX-Datei legt es in einen Speicher. IIS, AD FS, Exchange und Lync arbeiten jeweils mit dem Fingerabdruck weiter, der ihnen zugewiesen wurde.',
      check:
        'Lesen Sie den geltenden Fingerabdruck: „<code>netsh http show sslcert</code>“, „<code>Get-AdfsSslCertificate</code>“, „<code>Get-ExchangeCertificate</code>“, „<code>Get-CsCertificate</code>“; weisen Sie dann das neue Zertifikat zu.',
    },
    'sni-binding': {
      title: 'Für diesen Namen antwortet eine andere Bindung',
      why: 'Mit der Servernamensanzeige (SNI) hat jeder Name eine eigene Bindung. Passt keine, antwortet die Standardbindung mit ihrem eigenen Zertifikat.',
      check:
        'Listen Sie die Bindungen nach Hostname und Port auf, und prüfen Sie dieselbe Adresse noch einmal ohne Servernamen: sind beide Antworten gleich, passt keine Bindung zum Namen.',
    },
    'other-node': {
      title: 'Ein anderer Knoten der Farm hat geantwortet',
      why: 'Ein Name führt oft zu mehreren Maschinen. Die aktualisierte muss nicht die sein, die geantwortet hat.',
      check: 'Prüfen Sie jede Adresse des Namens einzeln, und installieren Sie die Datei auf jedem Knoten.',
    },
    'device-in-front': {
      title: 'Ein Gerät davor beendet TLS',
      why: 'Lastverteiler, Reverse-Proxys und Firewalls mit TLS-Inspektion zeigen ihr eigenes Zertifikat; was der Server dahinter hat, ist von hier aus nicht zu sehen.',
      check:
        'Prüfen Sie die eigene Adresse des Servers von innen, und vergleichen Sie die beiden Antworten hier.',
    },
    'file-outdated': {
      title: 'Die Datei ist älter als das, was gesendet wird',
      why: 'Jemand, oder eine automatische Erneuerung, hat schon ein neueres Zertifikat in Betrieb genommen.',
      check:
        'Suchen Sie nach einem neueren Export, bevor Sie diese Datei installieren: sie würde den Dienst zurücksetzen.',
    },
    'file-of-another-name': {
      title: 'Die Datei gehört zu einem anderen Dienst',
      why: 'Ihr Zertifikat gilt nicht für den gefragten Namen.',
      check: 'Vergleichen Sie die Namen in der Datei mit der Adresse, die Benutzer eingeben.',
    },
    'chain-not-installed': {
      title: 'Die Zwischenzertifikate wurden nicht mit dem Zertifikat installiert',
      why: 'Ein Server sendet nur Zwischenzertifikate, die er bekommen hat: unter Windows die im Speicher „Zwischenzertifizierungsstellen“ des Computers, sonst die in der Kettendatei.',
      check:
        'Importieren Sie unter Windows die Zwischenzertifikate in den Speicher des Computers („<code>certutil -addstore CA file.cer</code>“); verweisen Sie den Server sonst auf die Datei mit der ganzen Kette.',
    },
    'stale-intermediate': {
      title: 'Der Server bildet die Kette aus einem älteren Zwischenzertifikat',
      why: 'Windows wählt unter allen Zwischenzertifikaten in seinen Speichern; eine Kettendatei, die nicht mit dem Zertifikat ausgetauscht wurde, behält das vorige.',
      check:
        'Entfernen Sie das alte aus dem Speicher des Computers, nachdem Sie geprüft haben, wer es noch braucht, oder tauschen Sie die Kettendatei aus; laden Sie dann den Dienst neu.',
    },
    'root-in-bundle': {
      title: 'Das Stammzertifikat steht in der Kettendatei',
      why: 'Clients nehmen Stammzertifikate nur aus ihren eigenen Listen: es kostet in jedem Handshake Bytes und ändert nichts.',
      check: 'Lassen Sie das letzte, selbstsignierte Zertifikat in der Kettendatei weg.',
    },
    'bundle-order': {
      title: 'Die Kettendatei ist in anderer Reihenfolge zusammengesetzt',
      why: 'Der Server sendet die Datei, wie sie ist. Alte Clients halten jedes Zertifikat für den Aussteller des vorigen.',
      check:
        'Stellen Sie das Zertifikat des Servers an den Anfang und jeden Aussteller hinter das Zertifikat, das er signiert hat.',
    },
  },
};
