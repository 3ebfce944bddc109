import type { Parts } from '../../en/types.ts';

export const renewal: Parts['renewal'] = {
  sentence: {
    ok: 'ここから分かる限り、この更新で壊れるものはありません。',
    warn: 'この更新で必ず何かが壊れるわけではありませんが、次を確認してください: {what}。',
    bad: 'この更新で何かが壊れます: {what}。',
  },
  told: {
    names: '名前',
    key: '鍵',
    'must-staple': 'OCSP ステープリングの要求',
    purposes: '用途',
    validity: '有効期間',
    chain: 'チェーン',
    clients: '信頼しなくなるクライアント',
  },
  row: {
    names: '名前',
    key: '鍵',
    'must-staple': 'OCSP ステープリング',
    purposes: '用途',
    validity: '有効期間',
    chain: 'チェーン',
    clients: 'クライアント',
  },
  names: {
    none: 'なし',
    lost: 'なくなる名前: {names}。',
    gained: '新しい名前: {names}。',
    known: '{name} ({role})',
  },
  role: {
    certauth: 'AD FS の証明書によるサインイン',
    registration: 'デバイス登録 (Workplace Join)',
    enrolment: 'デバイスの管理登録',
    federation: 'フェデレーションサービス',
    discover: 'これでサーバーを探す Lync モバイルクライアント',
    edge: 'アクセスエッジ: 外部からの Lync サインインとフェデレーション',
    meetings: 'Lync の会議と Web サービス',
    autodiscover: 'Outlook の自動検出',
    exchange: 'Web 上の Exchange',
    mail: 'メール',
  },
  key: {
    old: '鍵の種類が異なります。RSA のみを受け入れる機器やソフトウェアはまったく接続できません。古いサーバーの AD FS の Schannel プロバイダーと Lync Server は RSA を必要とします。RSA のみ: {clients}。',
    few: 'Chrome、Edge とそれらを基にしたものは、この種類の鍵のサーバーに接続できません。すべてが受け入れるのは 2048 ビット以上の RSA、または P-256 か P-384 の ECDSA です。',
    small: '公的な認証局は {bits} ビット未満の RSA 鍵に署名できません。',
  },
  staple: {
    yes: '要求あり',
    no: '要求なし',
    begins:
      'この証明書は OCSP 応答の添付を要求します。これに従うブラウザーは、添付がないときサーバーを拒否します。IIS、AD FS、Exchange が自動で添付するのは、認証局に到達できるときだけです。',
  },
  purposes: {
    any: '制限なし',
    'no-server': 'サーバー用ではありません。受け入れるクライアントはありません。',
    'no-client':
      'ほかのサーバーへの認証に使えなくなります。ポート 5061 のフェデレーション、ハイブリッドメール、相互 TLS でこの証明書をクライアントとして使う場合は、別の認証局の証明書が必要です。公的な認証局はこの用途を終了しつつあります。',
  },
  validity: {
    span: '{from}～{until} ({days, plural, other {# 日間}})',
    unreadable: '日付を読み取れません。',
    limit: '公的な証明書の有効期間は最長 {limit, plural, other {# 日}}です。',
    gap: 'この証明書が始まる前に古い証明書が終わります。その間は誰も接続できません。',
    shorter: '使用中の証明書より長く有効ではありません。',
  },
  chain: {
    alone: 'なし (自己署名)',
    issuer:
      '新しい発行 CA: {names}。証明書とともに、すべてのノードと手前の機器にインストールしてください。古い CA を固定またはインポートした場所には先に入れてください: Edge のパートナー、ロードバランサー、チェーンファイル、Java キーストア、アプリ。',
    root: '新しいルート: {names}。ルートを手動で渡したクライアント、特に電話機や機器には、切り替えの前にこのルートが必要です。',
  },
  clients: {
    before: '{all, number} 種類中 {some, number} 種類が信頼',
    after: '{all, number} 種類中 {some, number} 種類が信頼、{day} から',
    lost: '{client}: {why}。',
    'no-longer': '信頼しなくなります',
    out: '{count, plural, other {# 種類のクライアントはこのサーバーにまったく接続できません。どの証明書でも変わりません。}}',
    early: '{client} が信頼するのは {day} までです。',
  },
  command: {
    certreq: '最初のテキストはファイル request.inf です。',
    openssl:
      'OpenSSL 1.1.1 以降。鍵は暗号化されません。サービスだけが読み取る場所にファイルを保管してください。',
    exchange:
      'Exchange 管理シェルで実行します。そのあとサービスに対して有効にしてください (Enable-ExchangeCertificate)。',
    adfs: '上と同じく certreq で要求し (AD FS には KeySpec=1 が必要)、各ノードで応答を受け入れてからバインドします。同じ拇印を各 Web アプリケーションプロキシに設定します (Set-WebApplicationProxySslCertificate)。',
  },
  unverified:
    '製品についての記述は一般的な知識であり、製造元の文書では確認していません。コマンドのうち実行したのは OpenSSL のものだけです。',
};
