import type { Parts } from '../../en/types.ts';

export const dates: Parts['dates'] = {
  next: '次は{relative}、{day}',
  over: '{count, plural, other {期限切れの証明書 # 枚}}',
  due: '{day}から更新時期',
  list: '日付',
  behind: '{count, plural, other {過ぎた日付 # 件}}',
  'behind-list': '過ぎた日付',
  mark: '次',
  check: '検査',
  calendar: {
    button: 'カレンダー (.ics)',
    note: '30 日、14 日、7 日、1 日前に通知します。後のファイルを取り込むと同じ予定が移動します',
    saved: '{count, plural, other {カレンダー用に # 件の日付を保存しました。}}',
    left: '{count, plural, other {残り # 日: {summary}}}',
  },
  kind: {
    stops: '信頼の終わり',
    expires: '期限',
    renew: '更新',
    rule: '規則',
    begins: '開始',
    evidence: '失効情報',
  },
  begins: '{past, select, yes {{subject}が有効になりました} other {{subject}が有効になります}}',
  expires: '{past, select, yes {{subject}の期限が切れました} other {{subject}の期限が切れます}}',
  stop: {
    all: '今信頼している {count, number} 種類のクライアントがすべて信頼しなくなります',
    some: '{count, plural, other {{names}が信頼しなくなります}}',
    then: 'それ以降、{what}。',
    after: 'この後、{what}',
  },
  renew: {
    title: '{subject}を更新',
    due: '{subject}は更新の時期です',
    limit: 'その時点で発行される公開証明書の有効期間は最長 {days, plural, other {# 日}}です。',
    'other-root':
      '別のルートから発行を受けてください。{day} より後にこのルートが発行したものは、{count, plural, other {{names}が拒否します}}。',
  },
  rule: {
    refuse: '{count, plural, other {{names}}}は、この後このルートが発行する証明書を拒否します',
    'refuse-why': '今の証明書に影響はありません。次の証明書は別のルートから発行を受ける必要があります。',
    limit: '今後発行される公開証明書の有効期間は最長 {days, plural, other {# 日}}です',
    'limit-why':
      'CA/Browser Forum の規則です (投票 SC-081v3)。それより前に発行された証明書の期限は変わりません。',
  },
  policy: {
    'chrome-subordinates-servers-only': '新しい公開の発行 CA はサーバー専用です',
    'lets-encrypt-servers-only': 'Let’s Encrypt はサーバー用だけを発行します',
    'digicert-servers-only': 'DigiCert はサーバー用だけを発行します',
    'chrome-leaves-servers-only': '今後発行される公開証明書はサーバー専用です',
    'chrome-root-term': 'Chrome は鍵の古さを理由にこのルートを外す予定です',
  },
  evidence: {
    ocsp: '{subject}の OCSP 応答の期限が{past, select, yes {切れました} other {切れます}}',
    crl: '{subject}の失効リストの期限が{past, select, yes {切れました} other {切れます}}',
    staple: '{subject}に添えられた OCSP 応答の期限が{past, select, yes {切れました} other {切れます}}',
    'by-hand':
      '{days, plural, other {# 日}}有効なので、社内で手作業で公開されているものです。その前に次のものを公開してもらってください。',
    replaced: 'その前に発行者が新しいものに替えます。古いものは意味を持たなくなります。',
    hard: '{count, plural, other {{names}}}は、新しいものがなければ拒否します。',
    soft: '{count, plural, other {{names}}}は問い合わせますが、新しいものがなくても接続を許します。',
    others: '{count, plural, other {ほかの # 種類のクライアントは見ません。}}',
    insisting:
      '応答を必須とするプログラムはそれ以降拒否します。多くはクライアントや取引先の証明書を検査するサーバーです (一般的な知識、未確認)。',
  },
  window: {
    title: 'CA が今後の更新を求めています',
    why: '{until} まで (ARI)。事故の後、CA はまもなく古い証明書を失効させます。そうなると、確認を行うすべてのクライアントが拒否します。',
  },
  tlsa: {
    title: '{place} の TLSA レコードの署名の期限が{past, select, yes {切れました} other {切れます}}',
    mail: 'その前にゾーンのネームサーバーが署名し直します。過ぎると、DANE に従うメールサーバーはメールを保留します (RFC 7672 §2.1.2)。',
    web: 'その前にゾーンのネームサーバーが署名し直します。過ぎると、DANE に従うクライアントはサーバーを拒否し、署名を検証するリゾルバーはレコードを返しません。ブラウザーは見ません。',
  },
};
