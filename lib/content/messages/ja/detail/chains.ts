import type { Parts } from '../../en/types.ts';

export const chains: Parts['chains'] = {
  nodes: {
    differ: 'このホストのアドレスは異なるチェーンを送信しています',
    silent: 'このホストの一部のアドレスが応答しませんでした',
    below:
      '以下は {addresses} が送信した内容です。クライアントはどのアドレスにも接続するため、すべてのアドレスが正しいチェーンを送信する必要があります。',
    look: '{addresses} からの証明書 {count, plural, other {# 件}}',
    compare: 'この 2 つのノードを比較',
    which: '{one} と {other}',
    none: '{addresses} からは証明書が届きませんでした。',
  },
  hello: {
    title: {
      'rsa-only': 'RSA のみを受け入れるクライアントには別のチェーンが送信されます',
      'ecdsa-only': 'ECDSA のみを受け入れるクライアントには別のチェーンが送信されます',
      'without-name': 'ホスト名を示さないクライアントには別のチェーンが送信されます',
    },
    text: {
      'rsa-only': 'このアドレスには、以下の証明書のほかに RSA キーの証明書があります。',
      'ecdsa-only':
        'このアドレスには、以下の証明書のほかに ECDSA キーの証明書があります。ほとんどのクライアントのように両方を受け入れる場合は、サーバーが自身の優先順位で選びます。',
      'without-name': 'サーバー名 (SNI) がない場合、サーバーは既定の証明書を提示します。',
    },
    shown: {
      'rsa-only': 'これは RSA キーのみを受け入れるクライアント向けのチェーンです。',
      'ecdsa-only': 'これは ECDSA キーのみを受け入れるクライアント向けのチェーンです。',
      'without-name': 'これはホスト名を示さない (SNI なしの) クライアント向けのチェーンです。',
    },
    known: 'ここで判定したクライアントのうち該当するもの: {clients}。',
    unknown: 'ここで判定したクライアントに該当するものはありません。古い機器や一部のプログラムは該当します。',
    back: 'ほかのすべてのクライアントのチェーンに戻る',
    judged: 'そちらのチェーンの判定: {sentence}',
    judging: '判定中…',
    look: 'その証明書 {count, plural, other {# 件}}を見る',
    compare: '2 つのチェーンを比較',
  },
};
