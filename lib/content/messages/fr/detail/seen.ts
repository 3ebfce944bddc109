import type { Parts } from '../../en/types.ts';

export const seen: Parts['seen'] = {
  source: {
    lync: 'Lync et Skype for Business',
    outlook: 'Outlook et alertes de sécurité de Windows',
    exchange: 'Exchange et flux de messagerie hybride',
    adfs: 'AD FS et proxy d’application web',
    entra: 'Entra ID (connexion à Microsoft 365)',
    'client-certificates': 'Certificats clients (IIS, Lync et Skype for Business)',
    windows: 'Codes de résultat Windows',
    schannel: 'Journal des événements Windows (Schannel)',
    chrome: 'Chrome, Edge et apparentés',
    firefox: 'Firefox et Thunderbird',
    apple: 'iOS, iPadOS et macOS',
    android: 'Android',
    java: 'Java',
    dotnet: '.NET et PowerShell',
    openssl: 'OpenSSL',
    tools: 'curl, wget, Go, Node, Python et git',
    alert: 'Alertes TLS',
  },
};
