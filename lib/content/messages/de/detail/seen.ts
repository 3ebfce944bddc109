import type { Parts } from '../../en/types.ts';

export const seen: Parts['seen'] = {
  source: {
    lync: 'Lync und Skype for Business',
    outlook: 'Outlook und Sicherheitshinweise von Windows',
    exchange: 'Exchange und hybrider Nachrichtenfluss',
    adfs: 'AD FS und Webanwendungsproxy',
    entra: 'Entra ID (Anmeldung bei Microsoft 365)',
    'client-certificates': 'Clientzertifikate (IIS, Lync und Skype for Business)',
    windows: 'Ergebniscodes von Windows',
    schannel: 'Windows-Ereignisprotokoll (Schannel)',
    chrome: 'Chrome, Edge und ihre Verwandten',
    firefox: 'Firefox und Thunderbird',
    apple: 'iOS, iPadOS und macOS',
    android: 'Android',
    java: 'Java',
    dotnet: '.NET und PowerShell',
    openssl: 'OpenSSL',
    tools: 'curl, wget, Go, Node, Python und git',
    alert: 'TLS-Alerts',
  },
};
