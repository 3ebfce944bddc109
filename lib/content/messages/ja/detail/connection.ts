import type { Parts } from '../../en/types.ts';

export const connection: Parts['connection'] = {
  summary: '{version}、鍵交換 {group}、耐量子: {quantum, select, yes {あり} no {なし} other {不可}}',
  newest: 'サーバーが受け入れる最新のバージョンは {version} です。',
  'newest-13': 'TLS 1.3 で接続しました。古いバージョンも受け入れるかどうかは確かめていません。',
  rsa: '鍵交換は前方秘匿性のない RSA です。Go プログラムは 1.22 から拒否します。一般的な知識: Java 25 と、App Transport Security の対象となる iOS アプリも拒否します。ブラウザーはまだ受け入れます。',
  small:
    '鍵交換に {bits} ビットのグループを使っています。Chrome、Edge、Safari は有限体の鍵交換を一切受け入れず、Debian と Ubuntu の OpenSSL 3 は 2,048 ビット未満を受け入れません (未確認)。',
  quantum: {
    yes: '耐量子鍵交換: あり ({group})。',
    no: '耐量子鍵交換: なし。提示しましたが、選ばれませんでした。ここで判定するクライアントに必須とするものはなく、すべて別の方式で接続します (未確認)。',
    impossible: '耐量子鍵交換: 不可。これを提示する ClientHello に応答がありません。',
  },
  title: {
    'small-hello': '新しいクライアントはここで止まり、古いものは止まりません',
    'old-versions': 'サーバーは {version} にしか対応していません',
    'old-ciphers': '現在のクライアントが提示しない暗号スイートしかありません',
  },
  what: {
    'small-hello':
      'サーバー、またはその手前の機器が、1 セグメントを超える ClientHello に応答しません。小さいものには応答します。ML-KEM の鍵を含む ClientHello を送るクライアントが該当します: {clients}。証明書に問題はありません。',
    'old-versions':
      '拒否するもの: Chrome、Edge、Firefox、Safari (2020 年から)、Go プログラム (1.18 から)。Edge は 98 からポリシーにかかわらず拒否します。Microsoft 365 はクライアントとしても拒否します (ハイブリッド メール、フェデレーション)。Windows 11 と Windows Server 2025、Java (8u291 と 11.0.11 から)、Debian と Ubuntu の OpenSSL 3 では無効です (未確認)。このようなサーバーの多くは、Windows Server 2008 以前、古い Java か OpenSSL 0.9.8、または更新されていない機器です。',
    'old-ciphers':
      '現在の ClientHello は拒否され、古い暗号スイートをすべて含むものは受け入れられました{named, select, yes { ({cipher})} other {}}。ブラウザーや現在のシステムは、共通の暗号スイートがないためここで終わります。証明書に問題はありません。',
  },
  step: {
    'small-hello':
      'サーバー、またはその手前の機器の TLS ソフトウェアを更新してください。1 セグメントを超える ClientHello に応答していません。',
    'old-versions': 'TLS 1.2 を有効にしてください (Schannel、製品の設定、ロードバランサー)。',
    'old-ciphers': 'ECDHE と AES-GCM の暗号スイートを許可してください。',
  },
  source: '出典: {source}。',
  capture: {
    note: '{input}: {count, plural, other {# 件の TLS 接続}}。このブラウザーの中で読み取り、何も送信していません。',
    more: 'さらに {count} 件を表示',
    here: 'ここで表示中',
    look: 'その証明書 {count, plural, other {# 件}}を見る',
    nameless: '名前の指定なし',
    alert:
      '{from, select, client {クライアント} other {サーバー}}がアラート {name} ({number}) で接続を打ち切りました。',
    'alert-meaning':
      '{from, select, client {クライアント} other {サーバー}}がアラート {name} ({number}) で接続を打ち切りました: {meaning}。',
    meaning: {
      'unknown-ca': 'ルートを知らないか、中間証明書が足りません',
      'certificate-unknown': '独自の理由で証明書を拒否しました',
      'bad-certificate': '証明書が破損しているか、自身の規則に合わないと判断しました',
      'certificate-expired': '自身の時計では証明書の有効期限が切れています',
      'certificate-revoked': '証明書が失効していると判断しました',
      'unsupported-certificate': 'この種類の証明書を受け入れません',
      'unrecognized-name': '求められた名前に対応するものがありません',
      'certificate-required': 'クライアント証明書を必須としています',
      'handshake-failure': 'クライアントとサーバーの両方が使えるものがありません',
      'protocol-version': '提示されたバージョンのどれにも対応していません',
    },
    unread: {
      encrypted: '未読: TLS 1.3 で暗号化されており、その秘密がありません。',
      suite: '未読: ここでは開けない暗号スイートです。',
      compressed: '未読: 証明書が、ここでは展開できない方式で圧縮されています。',
      resumed: '未読: 以前のセッションの再開で、証明書は送信されません。',
      refused: '未読: 証明書が送信される前に拒否されました。',
      unanswered: '未読: 応答がキャプチャされていません。',
      incomplete: '未読: パケットが欠けています。',
    },
  },
};
