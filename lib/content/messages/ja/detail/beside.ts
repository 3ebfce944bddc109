import type { Parts } from '../../en/types.ts';

export const beside: Parts['beside'] = {
  join: '{before} / {after}',
  said: 'リゾルバーの応答は {reason} でした。',
  asked: '問い合わせ先: {names}。',
  caa: {
    'new-title': 'CAA (新しい証明書の CA について)',
    issuer: '発行者',
    failed:
      '{name} のレコードを問い合わせできませんでした。応答を得られない CA は、ゾーンが署名されておらず、かつ原因が CA の外にある場合を除き、発行できません (BR §3.2.2.8)。',
    none: 'レコードはありません。どの CA でも発行できます。',
    open: '{place} のレコードは{wild, select, yes { {name} ({tag}) について} other {}}どの CA も制限していません。',
    permitted: '{place} は {ca} に{wild, select, yes { {name} ({tag}) の} other {}}発行を許可しています。',
    conditional:
      '{place} は {ca} に{wild, select, yes { {name} ({tag}) の} other {}}発行を許可していますが、要求が満たすべき条件があります。',
    nobody: '{place} はどの CA にも{wild, select, yes { {name} ({tag}) の} other {}}発行を許可していません。',
    others:
      '{place} が{wild, select, yes { {name} ({tag}) の} other {}}発行を許可しているのは {permitted} で、{ca} ({domains}) には許可していません。',
    critical:
      '{place} には CA が知らなくてもよい重要なプロパティ ({tags}) があります。それを知らない CA は発行できません。',
    'issuer-unknown':
      '{place} が{wild, select, yes { {name} ({tag}) の} other {}}発行を許可しているのは {permitted} です。{ca} を表すドメインはここではわかりません。',
    live: '使用中の証明書は有効なままですが、その CA での更新は拒否されます。',
    private: '組織内の CA は CAA を見ません。公開の CA は確認する義務があります (BR §3.2.2.8)。',
    account: 'アカウント {account} のみ (RFC 8657)。',
    methods: '検証方法 {methods} のみ (RFC 8657)。',
    other: '{other} が指定されています。意味は CA に確認してください。',
    unverified:
      '{domains} が {ca} を表すというのは一般的な知識で、{count, plural, other {確認していません}}。',
    signed: '署名されています。',
    unsigned: 'リゾルバーによれば、署名されていません。',
  },
  mx: {
    title: 'MX レコード',
    failed: '問い合わせできませんでした ({reason})。',
    unsigned:
      'リゾルバーによれば MX レコードは署名されていません。そのためメールサーバーはこれらのホストの TLSA レコードに従いません (RFC 7672 §2.2.1)。',
  },
  tlsa: {
    title: '{place} の TLSA',
    failed:
      '{name} を問い合わせできませんでした。ゾーンの署名が壊れている場合、DANE に従うメールサーバーはメールを保留します (RFC 7672 §2.1.2)。',
    none: 'レコードはありません。証明書を替えても、ここで変更するものはありません。',
    unsigned:
      '{count, plural, other {レコード # 件。リゾルバーによれば署名されていません。DANE に従うクライアントは見ないため、支障はありません。}}',
    fits: '{count, plural, other {レコード # 件。署名されており、サーバーが送るものと一致します。}}',
    breaks:
      '{count, plural, other {レコード # 件。署名されていますが、サーバーが送るものと一致しません}}。DANE に従うメールサーバーなどのクライアントはこのサーバーを拒否します。自分の証明書であれば、下のレコードを古いレコードと並べて公開してください。',
    unusable: '{count, plural, other {レコード # 件。クライアントが使えるものはありません。}}',
    found: '{count, number} 件見つかりました。チェーンと照合するには {address} を検査してください。',
    unfit: '送られるもののどれとも一致しません',
    leaf: 'サーバー証明書と一致',
    'one-sent': '送られた証明書の {position, number} 番目と一致',
    warning: {
      unusable: 'どのクライアントも使えません (不明な種類、または長さの誤ったデータ)',
      'not-for-mail': 'メールサーバーはこの種類を使いません (RFC 7672 §3.1.3)',
      'changes-with-renewal':
        '同じ鍵でも更新のたびに一致しなくなります。3 1 1 ならそうなりません (RFC 7671 §5.1)',
      'full-data': '証明書または鍵をそのまま含むため、応答が大きくなりすぎます (RFC 7671 §10.1.2)',
      'only-sha512':
        'SHA-512 のみで、クライアントに対応の義務はありません。SHA-256 も並べて公開してください (RFC 6698 §6)',
      'anchor-not-sent':
        'サーバーが送る CA 証明書のどれとも一致しません。該当の証明書を送る必要があります (RFC 7671 §5.2.2)',
    },
    kept: '{time}キャッシュできます。',
    step: {
      publish: '手順 {number}: 下のレコードを古いレコードと並べて公開し、ゾーンに署名します。',
      wait: '手順 {number}: 古いレコードを保持するリゾルバーがなくなるまで、{time}待ちます。',
      install: '手順 {number}: すべてのノードに新しいチェーンを入れます。',
      remove: '手順 {number}: 古いチェーンとしか一致しないものを削除します: {records}。',
    },
  },
  window: {
    title: 'CA の更新期間 (ARI)',
    none: 'CA はこの証明書の更新期間を公開していません。',
    unreadable: '応答を読み取れませんでした。',
    'no-times': '更新期間の開始と終了を読み取れません。',
    when: 'CA は {start} から {end} の間に更新するよう求めています ({state, select, over {期間を過ぎています。すぐに更新してください} now {今がその期間です} other {{relative}}})。',
    explained: 'CA による説明: {address}',
    again: '{time}後に再び問い合わせるよう求めています。',
    told: '応答元: {directory}。このアドレスで応答した相手は認証されていません。目安とし、ACME クライアントでも確認してください。',
  },
  resolver:
    '問い合わせ先は{source, select, configured {このサーバーに設定されたネームサーバー} other {このサーバーのリゾルバー}} ({addresses}) です。「署名されています」は、このリゾルバーが検証したと述べていることを指し、リゾルバーまでの経路はそれでは保護されません。',
};
