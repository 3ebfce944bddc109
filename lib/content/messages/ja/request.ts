import type { Messages } from '../en/types.ts';

export const request: Messages['request'] = {
  title: '証明書要求',
  'title-for': '{name} の証明書要求',
  lead: {
    ok: 'これは証明書要求 (CSR) であり、証明書ではありません。問題はなく、CA に送れます。',
    warn: 'これは証明書要求 (CSR) であり、証明書ではありません。CA は受け付けられますが、先に注意点を見てください。',
    bad: 'これは証明書要求 (CSR) であり、証明書ではありません。このままではどの CA も受け付けません。',
    unknown: 'これは証明書要求 (CSR) であり、証明書ではありません。ここでは確認できない部分があります。',
  },
  section: {
    asks: '要求している内容',
    checks: '確認したこと',
    next: '次にすること',
  },
  row: {
    subject: 'サブジェクト',
    names: '別名 (SAN)',
    key: '鍵',
    usage: 'キー使用法',
    purposes: '目的',
    extensions: 'その他の拡張',
    algorithm: '署名アルゴリズム',
    fingerprint: '公開鍵の SHA-256',
  },
  none: '記載なし',
  cut: 'ここに示せる数より多い名前',
  state: {
    ok: '問題なし',
    warn: '注意',
    bad: '誤り',
    unknown: '未確認',
  },
  check: {
    'signature-valid': '要求自身の署名は正しく、作成者は秘密鍵を持っています。',
    'signature-invalid': '要求自身の署名が誤っています。改変されたか、中の鍵とは別の鍵で署名されています。',
    'signature-malformed': '要求自身の署名が鍵と合っていません。',
    'signature-unsupported': '要求自身の署名は、ここでは確認しない種類のものです。',
    'hash-weak': '{value} で署名されています。多くの CA はもう受け付けません。',
    'names-given': '名前は別名 (SAN) として記載されています。',
    'names-missing':
      '別名 (SAN) を要求していません。CA が追加しない限り、どのブラウザーもどのホストに対してもこの証明書を受け入れません。',
    'common-name-missing': '共通名 {value} が別名 (SAN) に含まれていません。ブラウザーは別名だけを見ます。',
    'name-odd':
      '{value} はホスト名ではありません。空白、URL、ポート、末尾の点、下線、ASCII 以外の文字は使えません。',
    'key-fit': '鍵 ({value}) は公的な CA が受け付けるものです。',
    'key-weak':
      '鍵 ({value}) は公的な CA が受け付けないものです。2048 ビット以上の RSA か、P-256 または P-384 の ECDSA を使ってください。',
    'key-unusual': '鍵 ({value}) は多くのクライアントが対応していない種類です。',
    'purpose-other':
      '{value} を要求しており、サーバー認証ではありません。ユーザーや機器には正しく、サーバーには誤りです。',
    'usage-unfit': 'キー使用法 ({value}) に、サーバーに必要なデジタル署名がありません。',
    'ca-asked': 'CA になることを要求しています。',
    challenge: 'チャレンジパスワードを含んでいます。ファイルを持つ人は誰でも読めます。',
  },
  step: {
    again: '証明書を使うコンピューターで、要求を作り直してください。',
    send: '要求を認証局に送ってください。戻ってくるものが証明書です。',
    keep: '秘密鍵は要求を作成した場所に置いたままにしてください。CA を含め、ほかの誰にも必要ありません。',
    compare:
      '証明書が届いたら、要求と一緒にここに入れてください。鍵と名前が対応しているかを Chainsight が示します。',
    install:
      '要求を作成したコンピューターに証明書をインストールし (Windows: certreq -accept)、CA の中間証明書も入れてください。',
  },
  way: {
    compare: '証明書も入れる',
    live: '{host} が今送っているものと比べる',
  },
  empty: {
    title: 'このタブで開いている要求はありません',
    words: '要求は、入力されたブラウザーのタブだけに表示されます。',
    way: '要求を入れる',
  },
};
