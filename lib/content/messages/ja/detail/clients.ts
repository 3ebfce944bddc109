import type { Parts } from '../../en/types.ts';

export const clients: Parts['clients'] = {
  caption:
    'このチェーンに対する各種クライアントの判定。クライアント名を選ぶと、そのクライアントから見たチェーンを描きます。',
  head: {
    client: 'クライアント',
    verdict: '判定',
    why: '止まる場所と、判定を左右するもの',
  },
  judging: '各クライアントについて判定中…',
  failed: {
    title: 'すべてのクライアントについては判定できませんでした',
    again: 'もう一度試す',
    missing: '上の判定は有効です。個々のクライアントの判定はありません。',
    older: '上の判定は有効です。ここの行はそれより古いものです。',
  },
  verdict: {
    'not-known': '不明',
    'no-connection': '接続できません',
  },
  family: {
    computer: 'このコンピューター',
    windows: 'Windows',
    apple: 'Apple',
    android: 'Android',
    phone: 'Lync 系の電話機',
    browser: 'ブラウザー',
    runtime: 'サーバーソフトウェア',
  },
  'computer-of-record': '記録のコンピューター',
  name: {
    outlook: 'Outlook (Windows)',
    'teams-desktop': 'Teams デスクトップ (WebView2)',
    android: 'Android アプリ (システムストア)',
    'lync-mobile-old': 'Lync Mobile 5.4 より前 (iOS)',
    'lync-mobile': 'Lync Mobile 5.4 以降 (iOS)',
    openssl: 'OpenSSL を使うもの (curl、Python、Postfix など)',
    gnutls: 'GnuTLS を使うもの (Debian の wget、Exim、GNOME など)',
    go: 'Linux 上の Go プログラム',
    'dotnet-linux': 'Linux 上の .NET',
    'this-server': 'このサーバー上のプログラム',
  },
  stop: {
    bare: '{what}。',
    at: '「{subject}」: {what}。',
    between: '「{subject}」→「{issuer}」: {what}。',
    same: '同じ場所で止まります。',
    alike: '{count, plural, other {# 種類のクライアントが同じ場所で止まります:}}',
    needs: '次のものがここにありません: {store}。',
    refuses: 'この経路を拒否します: {reason} 別の経路があるかどうかは、ここにない次のもの次第です: {store}。',
    hashes:
      '渡された一覧 ({store}) はハッシュだけで証明書を示しており、ここで欠けている発行者がその中にある可能性があります。',
    'no-connection': '接続できません: {reason}。',
  },
  note: {
    'whatever-roots': 'どのルートを持っていても同じです。一覧はここにありませんが、結果は変わりません。',
    fetches: '欠けている中間証明書をダウンロードするので動作しています。',
    until: '動作するのは {day} までです。',
    'own-roots': '組織のルートがあるために信頼されます。配布済みの場所に限ります。',
    'own-roots-change': '組織のルートによって、この判定が変わります。',
    'would-help': 'このクライアントを組織のルートに対応させれば、信頼されるようになります。',
    ignores: '組織のルートを考慮しません。',
    alone: '証明書だけで見た場合: {verdict}。',
  },
  barred: {
    'old-versions': 'サーバーが {version} にしか対応していません',
    'old-ciphers': '共通の暗号スイートがありません',
    'rsa-exchange': 'サーバーが前方秘匿性のない鍵交換しか受け付けません',
    'finite-field': '鍵交換に使える共通のグループがありません',
    large: '1 セグメントを超える ClientHello に応答がありません',
    sentence:
      '{count, plural, other {# 種類のクライアントが接続できません}} ({names}): {reason}。証明書に問題はありません。',
  },
  summary:
    '{all, plural, other {# 種類のクライアント}}のうち {trusted, number} 種類が信頼{untrusted, plural, =0 {} other {、# 種類は信頼しない}}{unknown, plural, =0 {} other {、# 種類は判定できず}}{open, plural, =0 {} other {、# 種類は不明}}{barred, plural, =0 {} other {、# 種類は接続できず}}',
  kinds: '{count, plural, other {# 種類のクライアント}}',
  more: 'ほか {count, number} 種類',
  'how-one': '判定の仕方',
  'how-many': '判定の仕方',
  draw: '{client} から見たチェーンを描く',
  seen: {
    title: '{client} から見た結果',
    back: '全体の表示に戻る',
    why: '下の判定、チェーン、指摘は、このクライアント自身のルートと規則によるものです。',
    spoken: '{client} から見たチェーンです。',
    general: 'クライアント一般から見たチェーンです。',
  },
  missing: {
    title: '不明なクライアントがあります',
    why: 'それらの信頼ストアがここにないため、推測はしません。用意する方法:',
    fetch:
      '「信頼するルート」で「今すぐ取得」を押す。または、このブラウザー用にそこへ {file} を追加する。または、全員用にサーバーで「{command}」を実行する',
    mozilla: 'アプリケーションをビルドし直す (ルートが付属します)',
    system: 'サーバーにパッケージ ca-certificates を入れるか、そのファイルを SSL_CERT_FILE に指定する',
    problem: 'サーバーは取得できませんでした。後でもう一度試します。メッセージ:',
    file: {
      microsoft: 'roots.sst (「certutil -generateSSTFromWU roots.sst」) か authroot.stl',
      apple: 'Apple のルートの PEM ファイル',
      chrome: 'そのストアの PEM ファイル',
      android: 'システムの証明書の PEM ファイル',
      java: 'Java のインストール先の cacerts ファイル',
      'lync-phone': 'ファームウェアのリリースノートに載っている CA のファイル',
    },
  },
  lists: {
    all: 'ルート一覧: {lists}。',
    dated:
      '{maker, select, yes {{title} の一覧} other {{title}}} ({day}付{fetched, select, no {} other {、{fetched}に取得}}、{count, plural, other {ルート # 個}}{old, plural, =0 {} other {、# 日より古い}})',
    undated:
      '{maker, select, yes {{title} の一覧} other {{title}}}、出所: {source} ({count, plural, other {ルート # 個}})',
    system: 'このサーバーのオペレーティングシステム',
    enterprise: '組織のルート',
    own: '{file} (このブラウザー内)',
    again: '届き次第、クライアントを判定し直します。',
  },
};
