import type { Parts } from '../../en/types.ts';

export const deploy: Parts['deploy'] = {
  gap: {
    sign: {
      'key-identifier': '最後の証明書が、発行者は自己署名である (ルートと同じ) と示しています',
      'name-of-root': '名前がルートのもののようです',
      'name-of-intermediate': '名前が中間証明書のもののようです',
      'private-host': 'サーバーの名前またはアドレスが組織の内部にしか存在しません',
      'public-role': 'サーバーの名前は外部から使われるもので、通常は公開 CA の下にあります',
      'own-address': '発行者の証明書のアドレスがサーバー自身のドメインにあります',
      'private-address': '発行者の証明書のアドレスは組織の内部からしか到達できません',
      'public-address': '発行者の証明書のアドレスは公開のものです',
      'no-address': '公開 CA なら示すはずの、発行者の証明書のアドレスがありません',
    },
    seen: '証明にはなりませんが、見て取れること: {signs}。',
    'own-label': '自組織のルートである場合',
    own: '「{name}」が自組織のルートである場合',
    'server-ready':
      'サーバー側で変えることはありません。必要なものはすべて送っており、ルートはクライアントのストアに置くものです。ここに追加すると、それを持つクライアントの結果が見られます。',
    'clients-need':
      'ルートはサーバーが送るものではなく、クライアントのストアに必要なものです。ここに追加すると、それを持つクライアントの結果が見られます。',
    file: 'ルートのファイル',
    choose: '自組織のルートです: ファイルを選ぶ',
    unread: 'ファイルを読めませんでした。もう一度お試しください。',
    bring: 'クライアントへの配布方法',
    asking: '問い合わせ中…',
    fetch: '証明書にあるアドレスから取得する',
    'not-fetched': '{address} からは合うものが得られませんでした。理由は「失効とダウンロード」にあります。',
    'not-found': 'そのファイルに証明書は見つかりませんでした。',
    fit: {
      root: 'これはルート「{name}」です。自分自身とチェーンの最後の証明書に署名しています。',
      intermediate:
        'これは「{name}」ですが、ルートではありません。別の CA が署名しています。サーバーが送るべき中間証明書です。',
      'other-key':
        'この証明書も「{name}」という名前ですが、その鍵はチェーンに署名していません。同じ名前の古いものか新しいものです。',
      stranger: 'そのファイルに「{name}」という証明書はありません。',
    },
    power:
      'その鍵を持つ者は、それを信頼するすべてのクライアントに対して、どの名前でも名乗れます。管理者にフィンガープリントを読み上げてもらい、一行ずつ比べてください。',
    'other-label': '自組織のルートではない場合',
    other: 'そうでない場合: 中間証明書が欠けています',
    get: '「{name}」の証明書をその CA から入手し、サーバーが今送っているものの後に送るようにしてください。自己署名なら、やはりルートです。その場合はもう一方の方法が正解です。',
    named: '下位の証明書に入手先が書かれています: {addresses}。',
  },
  root: {
    never: 'フィンガープリントを比べていないルートを決して配布しないでください',
    proof:
      'その鍵を持つ者は、それを信頼するすべてのクライアントに対して、どの名前でも名乗れます。通信で見えたものは証明になりません。「{name}」の管理者に電話し、フィンガープリントを読み上げてもらってください。組織外の利用者には公開 CA を使ってください。',
    cer: '証明書 (.cer)',
    profile: 'Apple プロファイル',
    sha1: 'SHA-1 (拇印)',
    lines: '{name} (一行ずつ)',
    full: 'ルートの一覧がいっぱいです。先に「信頼するルート」で一つ外してください。',
    failed:
      'ルートを追加できませんでした。もう一度お試しください。続く場合はページを再読み込みしてください。',
    trusted: '{name} はこのブラウザーで信頼されるようになりました。',
    compared: 'フィンガープリントを、所有者から別の手段で知らされたものと比べました',
    ours: '自組織のルートです',
    stays: 'このブラウザーにのみ保存され、クライアントから見た結果に判定し直されます。',
    which: 'どのクライアントですか',
  },
  server: {
    iis: 'IIS (リバース プロキシとしての ARR を含む)',
    'sfb-front-end': 'Skype for Business / Lync フロント エンド',
    'sfb-director': 'Skype for Business / Lync ディレクター',
    'sfb-edge': 'Skype for Business / Lync エッジ サーバー',
    'sql-server': 'Windows 上の SQL Server',
    'remote-desktop': 'リモート デスクトップ (RDP)',
    'domain-controller': 'ドメイン コントローラー (LDAPS)',
    windows: 'Windows 上のほかのサービス',
    linux: 'Linux 上のほかのサービスまたはアプライアンス',
  },
  client: {
    'windows-domain': 'ドメインの Windows コンピューター (グループポリシー)',
    'windows-one': 'Windows コンピューター 1 台',
    ios: 'iPhone と iPad',
  },
  limits: {
    title: 'ここからは見えないもの',
    trusted: '利用者がまだ失敗する場合: ここからは見えないもの',
    find: '調べ方:',
  },
  affected: {
    judged: 'ここでの判定: {what}。',
    stops: '{names}がここで止まります',
    undecided: '{count, plural, other {{names}は判定できません}}',
    depend: '{names}はダウンロードできる場合だけ通ります',
    unknown: '{count, plural, other {# 種類は不明}}',
    audience: {
      everyone: 'すべてのクライアント。',
      'without-download':
        '送られたものだけでチェーンを組み立てるクライアント: Android アプリ、Java、Lync 系の電話機、OpenSSL とそれを使うもの。Windows、Apple のシステム、Chrome は、許されていれば欠けたものを取得します。',
      'without-the-root':
        'このルートを手作業、ポリシー、プロファイルで受け取っていないすべてのクライアント: 通常はドメイン外のすべて、まず電話機。',
      'public-rules':
        '公開 CA に規則を守らせるブラウザーとシステム。閉じた環境では気づかれないことがあります。',
      strict: '厳密に検査するクライアント。ここで判定したもののうちどれかは「誰にとって」にあります。',
      apple: 'Apple のシステム (プライベート CA にも適用)。ブラウザーは公開 CA に適用。',
      windows: 'Windows 自体と、その証明書サービスを使うもの: Lync、Skype for Business、Outlook、.NET。',
      'asks-revocation':
        '失効を問い合わせ、応答がないと失敗するクライアント: AD FS、NPS、Exchange ハイブリッド、Lync と Skype for Business のサーバー、失効確認を有効にした Java。ブラウザーはたいてい続行します。',
      old: '古いか簡素なクライアント: 7 より前の Java、専用機器、電話機の TLS ライブラリ。',
      nobody: '今のところ誰もいません。',
    },
  },
};
