import type { MutualWords } from './types.ts';

export const ja: MutualWords = {
  locale: 'ja',
  asks: ({ named, refuses }) =>
    `このサーバーはクライアント証明書を要求します。${named === 0 ? '発行者の指定はありません' : `${named} 件の発行者を指定しています`}${refuses ? '。証明書がないと接続を切ります' : ''}。`,
  quoted: (name) => `「${name}」`,
  names: (names, more) =>
    `指定された発行者: ${names.join('、')}${more > 0 ? `、ほか ${more} 件` : ''}。クライアントは、そのいずれかにつながる証明書だけを提示します。`,
  any: '発行者の指定がないため、クライアントは持っている証明書を提示します。',
  refuses: '証明書がないと接続を切ります。サーバー自身の証明書はその前に読み取れています。',
  goesOn: '証明書がなくても接続は続きます。',
  tooLong: (bytes) =>
    `一覧は ${bytes} オクテットです。Schannel は 16 KB で切り捨てるため、発行者が切り捨てられたクライアントは拒否されます。サーバーのストアから不要なルートを取り除いてください。Windows Server 2003 から 2008 R2 では SendTrustedIssuerList = 0 でも解消します。`,
  check: '自分のクライアント証明書を確認',
  checkHelp:
    '公開部分だけを指定してください (.cer、.crt、.pem、.p7b)。発行者の証明書も一緒にあると確実です。このブラウザーの外には出ません。',
  paste: 'またはここに貼り付け (PEM)',
  pasteGo: '確認',
  reading: '読み取り中…',
  failed: '証明書を読み取れませんでした。もう一度お試しください。',
  none: '証明書が含まれていません。',
  secret: '秘密鍵が含まれています。保存も送信もしていません。公開部分だけを指定してください。',
  locked: 'パスワードで保護されており、秘密鍵が含まれています。公開部分 (.cer) だけを指定してください。',
  fits: (label) => `「${label}」はこのサーバーの要求に合います。`,
  open: (label) => `クライアントがここで「${label}」を提示するかどうかは、まだ判断できません。`,
  kept: (label) => `「${label}」はこのサーバーの要求に合いません。`,
  leadsTo: (issuer, steps) =>
    steps === 1
      ? `発行者「${issuer}」はサーバーが指定した発行者です。`
      : `チェーンは、サーバーが指定した「${issuer}」につながります。`,
  anyIssuer: 'サーバーは発行者を限定していません。信頼するかどうかはサーバーだけが知っています。',
  signs: (schemes) => `鍵はサーバーが求める方式で署名できます: ${schemes.join('、')}。`,
  faults: {
    expired: ({ end }) => `${end}に有効期限が切れました。`,
    'not-yet-valid': () => 'まだ有効期間に入っていません。',
    'purpose-missing': ({ purposes }) => `クライアント認証用に発行されていません。用途: ${purposes}。`,
    'purpose-any': () => 'クライアント認証ではなく「任意の用途」とあり、受け付けないクライアントもあります。',
    'key-usage': () => 'キー使用法がデジタル署名を許していません。クライアントは鍵の所持を署名で証明します。',
    'issuer-not-named': ({ top }) =>
      `チェーンは「${top}」で終わり、サーバーが指定した発行者を通りません。指定された CA の証明書を入手するか、この CA をサーバーに追加してもらってください。`,
    'issuer-open': ({ top }) =>
      `発行者「${top}」は指定されておらず、その証明書も手元にありません。発行者の証明書か、チェーン全体の .p7b も指定してください。`,
    'issuer-spelling': ({ top }) =>
      `サーバーは「${top}」を証明書とは異なる符号化で書いています。オクテットを比べるクライアントは別の名前とみなします。`,
    algorithm: ({ key }) => `この鍵 (${key}) で作れる署名を、サーバーは受け付けません。`,
    'key-type': ({ key }) => `サーバーの証明書の種類に、この種の鍵 (${key}) が含まれていません。`,
    authority: () => 'クライアントの証明書ではなく CA の証明書です。',
  },
  clients: 'どのクライアントが提示するか',
  clientNames: {
    'chromium-windows': 'Windows の Chrome と Edge',
    firefox: 'Firefox',
    dotnet: '証明書を自分では選ばない .NET プログラム',
    'schannel-services':
      '割り当てられた証明書を使う Windows サービス (Skype for Business、Exchange、AD FS プロキシ)',
    java: 'Java プログラム',
    go: 'Go プログラム',
    openssl: 'curl、Python、クライアントとしての nginx など OpenSSL を使うもの',
  },
  offers: '提示する',
  keepsBack: '提示しない',
  depends: '場合による',
  servers: 'クライアント認証の用途がないときのサーバーの動作',
  serverNames: {
    schannel: 'Windows (IIS、AD FS の証明書サインイン、Skype for Business)',
    openssl: 'OpenSSL (nginx、Apache、Postfix、HAProxy)',
    java: 'Java (Tomcat、Jetty、Kafka)',
    go: 'Go (Traefik、Caddy、Kubernetes)',
    'direct-routing': 'Microsoft Teams (ダイレクト ルーティング)',
  },
  dates: '公的 CA がクライアント認証用の発行をやめる時期',
  role: 'このサービスが両方の用途に求めること',
  roleNames: {
    'sip-federation': 'Skype for Business と Lync の SIP フェデレーション (アクセス エッジ)',
    'direct-routing': 'Teams ダイレクト ルーティング用のセッション ボーダー コントローラー',
    mail: 'サーバー間のメール、Exchange ハイブリッド',
    'certificate-sign-in': 'ユーザー証明書による AD FS サインイン',
    radius: 'TLS 上の RADIUS、802.1X (NPS)',
  },
  source: (host, read) => `出典 (${host}${read === null ? '' : `、${read}閲覧`})`,
  unchecked: '一般的な知識であり、確認していません。',
};
