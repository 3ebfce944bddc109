import type { Parts } from '../../en/types.ts';

export const address: Parts['address'] = {
  what: {
    'not-an-address': '取得できるアドレスではありません ({reason})。',
    'scheme-not-fetched':
      '{ldap, select, yes {ディレクトリ (LDAP) のアドレスです。ここでは取得せず、ほとんどのクライアントも取得できません。} other {{scheme}: で始まるアドレスは取得しません。}}',
    'port-blocked':
      'ポート {port} は別のプロトコルのものなので、HTTP では接続しません。ブラウザーも拒否します。',
    'redirect-loop': 'アドレスのリダイレクトが循環しています。',
    'too-many-redirects': 'アドレスのリダイレクトが {limit, plural, other {# 回}}を超えています。',
    'http-status': 'サーバーは HTTP ステータス {status} で応答しました。',
    'not-http': 'サーバーは応答しましたが、HTTP ではありません。',
    'answer-timeout':
      '{silent, select, yes {接続はできましたが、{seconds, number} 秒以内に応答がありませんでした。} other {応答が {seconds, number} 秒以内に完了しませんでした。}}',
    'answer-cut': '応答が完了する前に接続が切れました。',
    'answer-too-large': '応答が {size} を超えています。',
    'answer-not-expected':
      'このアドレスには{expected}があるはずですが、得られたのは{found}でした{told, select, yes { ({reason})} other {}}。',
  },
  content: {
    empty: '空の応答',
    'web-page': 'Web ページ',
    text: 'テキスト',
    pem: 'PEM テキスト',
    certificate: '証明書',
    crl: '失効リスト',
    ocsp: 'OCSP 応答',
    other: '別のもの',
  },
};
