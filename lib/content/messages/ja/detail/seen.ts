import type { Parts } from '../../en/types.ts';

export const seen: Parts['seen'] = {
  source: {
    lync: 'Lync と Skype for Business',
    outlook: 'Outlook と Windows のセキュリティ警告',
    exchange: 'Exchange とハイブリッド メール フロー',
    adfs: 'AD FS と Web アプリケーション プロキシ',
    entra: 'Entra ID (Microsoft 365 サインイン)',
    'client-certificates': 'クライアント証明書 (IIS、Lync、Skype for Business)',
    windows: 'Windows の結果コード',
    schannel: 'Windows イベント ログ (Schannel)',
    chrome: 'Chrome、Edge とその系列',
    firefox: 'Firefox と Thunderbird',
    apple: 'iOS、iPadOS、macOS',
    android: 'Android',
    java: 'Java',
    dotnet: '.NET と PowerShell',
    openssl: 'OpenSSL',
    tools: 'curl、wget、Go、Node、Python、git',
    alert: 'TLS アラート',
  },
};
