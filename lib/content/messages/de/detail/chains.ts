import type { Parts } from '../../en/types.ts';

export const chains: Parts['chains'] = {
  nodes: {
    differ: 'Die Adressen dieses Hosts senden verschiedene Ketten',
    silent: 'Nicht jede Adresse dieses Hosts hat geantwortet',
    below:
      'Unten steht, was {addresses} gesendet hat. Clients erreichen jede der Adressen, also muss jede eine gute Kette senden.',
    look: '{count, plural, one {# Zertifikat} other {# Zertifikate}} von {addresses}',
    compare: 'Diese beiden Knoten vergleichen',
    which: '{one} und {other}',
    none: 'Keine Zertifikate kamen von {addresses}.',
  },
  hello: {
    title: {
      'rsa-only': 'Clients, die nur RSA annehmen, bekommen eine andere Kette',
      'ecdsa-only': 'Clients, die nur ECDSA annehmen, bekommen eine andere Kette',
      'without-name': 'Clients, die keinen Host nennen, bekommen eine andere Kette',
    },
    text: {
      'rsa-only': 'Diese Adresse hat neben dem Zertifikat unten eines mit RSA-Schlüssel.',
      'ecdsa-only':
        'Diese Adresse hat neben dem Zertifikat unten eines mit ECDSA-Schlüssel. Nimmt ein Client beide an, wie es fast alle tun, wählt der Server nach seiner eigenen Reihenfolge.',
      'without-name': 'Ohne Servernamen (SNI) zeigt der Server sein Standardzertifikat.',
    },
    shown: {
      'rsa-only': 'Das ist die Kette für Clients, die nur RSA-Schlüssel annehmen.',
      'ecdsa-only': 'Das ist die Kette für Clients, die nur ECDSA-Schlüssel annehmen.',
      'without-name': 'Das ist die Kette für Clients, die keinen Host nennen (ohne SNI).',
    },
    known: 'Von den hier beurteilten Clients: {clients}.',
    unknown: 'Keiner der hier beurteilten Clients gehört dazu; alte Geräte und einige Programme schon.',
    back: 'Zurück zur Kette für alle anderen',
    judged: 'Mit jener Kette: {sentence}',
    judging: 'Wird beurteilt …',
    look: '{count, plural, one {Das Zertifikat ansehen} other {Die # Zertifikate ansehen}}',
    compare: 'Die beiden Ketten vergleichen',
  },
};
