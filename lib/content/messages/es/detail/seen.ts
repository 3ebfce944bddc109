import type { Parts } from '../../en/types.ts';

export const seen: Parts['seen'] = {
  source: {
    lync: 'Lync y Skype for Business',
    outlook: 'Outlook y alertas de seguridad de Windows',
    exchange: 'Exchange y flujo de correo híbrido',
    adfs: 'AD FS y proxy de aplicación web',
    entra: 'Entra ID (inicio de sesión de Microsoft 365)',
    'client-certificates': 'Certificados de cliente (IIS, Lync y Skype for Business)',
    windows: 'Códigos de resultado de Windows',
    schannel: 'Registro de eventos de Windows (Schannel)',
    chrome: 'Chrome, Edge y similares',
    firefox: 'Firefox y Thunderbird',
    apple: 'iOS, iPadOS y macOS',
    android: 'Android',
    java: 'Java',
    dotnet: '.NET y PowerShell',
    openssl: 'OpenSSL',
    tools: 'curl, wget, Go, Node, Python y git',
    alert: 'Alertas TLS',
  },
};
