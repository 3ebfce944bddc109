import type { Messages, SummaryMessages } from '../types.ts';

export const guideMore = {
  status: {
    heading: '今も使えますか？',
    'lync-2010':
      'Lync 2010 のサポートは {ended, date, long} に終わり、Microsoft 365 にはもうサインインできません。組織自身のサーバーではまだ使えることがあります。後継は Teams、または Skype for Business のプログラムです。',
    'lync-2013':
      'Lync 2013 のサポートは {ended, date, long} に終わり、Microsoft 365 にはもうサインインできません。組織自身のサーバーではまだ使えることがあります。後継は Teams、または新しい Skype for Business です。',
    sfb: 'Skype for Business Online は {retired, date, long} に終了し、Microsoft 365 のアカウントは現在 Teams を使います。プログラムは組織自身のサーバー（ハイブリッドを含む）で引き続き使えますが、{ended, date, long} 以降に保守されているのは Subscription Edition だけです。',
    mobile:
      'Skype for Business Online は {retired, date, long} に終了し、Microsoft 365 のアカウントは現在 Teams を使います。古い Lync アプリは保守されておらず、受け付けるとすれば組織自身のサーバーだけです。',
    web: 'Teams、Outlook、ブラウザーでのサインインは現役です。組織が自前のサインイン ページ（AD FS）を持つ場合、すべてがそのサーバーの証明書チェーンに左右されます。',
  },
  readback: {
    heading: '必要な手順をコンピューターに調べさせる',
    explain:
      'この行を PowerShell にコピーします（<key>Windows</key>+<key>R</key> を押し、<code>powershell</code> と入力）。読むのは、サインイン サービスの状態、Lync の証明書の発行者と有効期限、キャッシュ フォルダーの有無、MachineGuid の中かっこの有無だけです。名前、アドレス、パスワードは表示しません。',
    label: '表示された内容をここに貼り付けてください',
    hint: '文章はこのページの中で読まれ、どこにも送られません。',
    read: '読み取る',
    empty: 'まだ何も貼り付けられていません。',
    'not-found':
      'この行の出力ではありません。「CHAINSIGHT-CHECK」の印がありません。PowerShell の表示をすべてコピーしてください。',
    version: 'これは別の版の確認の出力です。もう一度行をコピーして実行してください。',
    cut: '最後の部分がありません。読めた分を表示しています。残りは、もう一度実行してください。',
    service: {
      running: 'サインイン アシスタントは動いています。',
      stopped: 'サインイン アシスタントは動いていません。',
      missing: 'サインイン アシスタントはインストールされていません。',
    },
    'certificate-none': 'Communications Server が発行した証明書はありません。',
    'certificate-valid': 'Communications Server が発行した証明書は {until, date, long} まで有効です。',
    'certificate-expired':
      'Communications Server が発行した証明書は {until, date, long} に期限が切れました。',
    cache:
      '{count, plural, =0 {アカウントのキャッシュ フォルダーはありません。} other {アカウントのキャッシュ フォルダーが # 個あります。}}',
    guid: {
      braces: 'MachineGuid に中かっこがあります。',
      plain: 'MachineGuid に中かっこはありません。',
      missing: 'MachineGuid を読めませんでした。',
    },
  },
  handover: {
    heading: 'ヘルプ デスクへの文章',
    hint: 'ここで入力したこと、選んだことだけが書かれています。',
    title: 'サインインできません：表示された内容と試したこと',
    written: '作成：{when, date, full} {when, time, long}',
    client: 'プログラム：{client}',
    platform: '端末：{platform}',
    symptom: '表示：{symptom}',
    answer: '{question} {answer}',
    address: 'サインイン アドレス：{address}',
    locus: '判断：{locus}',
    chain: 'サーバーの検査：{line}',
    steps: '手順：',
    step: '{number, number}. {title}：{state}',
    'step-at': '{number, number}. {title}：{state}（{when, date, short} {when, time, short}）',
    readback: 'コンピューターでの読み取りだけの確認：',
    account:
      'Active Directory のアカウントも確認してください。不完全または破損したアカウントには個人証明書が発行されません。',
  },
  admin: {
    heading: '利用者向けの案内を用意する',
    intro:
      '利用者に見せるものを選び、メッセージとヘルプ デスクを書き添えて、リンクまたは文章を渡してください。設定はすべてリンクの # より後ろにあり、ブラウザーはこの部分をどのサーバーにも送りません。',
    'any-client': '利用者に選ばせる',
    'any-device': '利用者に選ばせる',
    'client-question': '利用者のプログラム',
    'device-question': '利用者の端末',
    'steps-question': '表示する手順',
    'steps-hint':
      '利用者にさせたくない、またはできない手順を外してください。サポートへの引き継ぎは常に残ります。',
    'all-steps': 'すべて',
    'safe-steps': '何も消さない手順だけ',
    'note-label': '利用者へのメッセージ',
    'note-hint': '{left, plural, other {残り # 文字}}',
    'contact-label': 'ヘルプ デスク（電話、メール、住所など）',
    'root-heading': '組織のルート',
    'root-allow': '利用者がこのルートをインストールすることを許可する',
    'root-hint':
      '利用者には、端末ごとの手順と比べるためのフィンガープリントだけが渡り、証明書そのものは渡りません。',
    'root-name': 'ルート証明書の名前',
    'root-sha256': 'SHA-256 フィンガープリント',
    'root-sha1': 'SHA-1 フィンガープリント（Windows では「拇印」）',
    'root-error': 'SHA-256 フィンガープリントは 16 進数 64 桁、SHA-1 は 40 桁です。',
    'language-hint': '文章は上で選んだ言語です。ページは利用者それぞれのブラウザーの言語になります。',
    'link-heading': '利用者向けのリンク',
    'copy-link': 'リンクをコピー',
    'open-link': '利用者と同じ表示を見る',
    'email-heading': 'メール用の文章',
    'email-hint': 'プログラムと端末を選ぶと手順が文章に入ります。選ばなければリンクだけです。',
    'copy-email': '文章をコピー',
    'email-subject': '件名：サインインの手助け',
    'email-intro': 'サインインできるまで、次の手順を順に進めてください。',
    'email-link': 'コピー ボタンと図のある手順：',
    'email-contact': 'どれも効かないとき：{contact}',
    'bad-fields': '印の付いた欄を直してください。リンクはまだできていません。',
    'back-to-guide': '案内に戻る',
    'bad-link': 'このリンクの設定を読めません。代わりに一般の案内を表示しています。',
  },
} satisfies Omit<Messages, 'guide' | 'steps' | keyof SummaryMessages>;
