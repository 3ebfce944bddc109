const COPY_AGAIN =
  'BEGIN の最初のハイフンから END の最後のハイフンまでをもう一度コピーするか、ファイルそのものを使ってください。';
const REEXPORT =
  '証明書のあるコンピューターで、秘密鍵なしで再度エクスポートしてください (証明書コンソール：エクスポート、「いいえ、秘密キーをエクスポートしません」、パス内のすべての証明書を含む PKCS #7)。OpenSSL の場合：openssl pkcs12 -legacy -in file.pfx -nokeys -out chain.pem';

export const input = {
  'not-all': '一部を読み取れませんでした',
  remarks: '読み取りました (注記あり)',
  pasted: '貼り付けたテキスト',
  line: '{place}、{line} 行目',
  byte: '{place}、{byte} バイト目',
  unparsed: '読み取れる証明書ではありません: {reason}。',
  'typed-line': '{line} 行目{given, select, yes {「{typed}」} other {}}',
  'none-read': '入力された内容から証明書を読み取れませんでした。',
  'no-request': '証明書要求を読み取れませんでした。',
  conversations: '{count, plural, other {# 件の接続 ({names})}}',
  'and-others': '{names} ほか',
  problem: {
    'input-empty': {
      what: '中身がありません。',
      todo: 'ファイルを選び直してください。ディスク上でも空なら、証明書をもう一度エクスポートしてください。',
    },
    'input-too-large': {
      what: 'サイズは {size} です。読み取るのは {most} までです。',
      todo: 'バックアップ、ログ、アーカイブではなく、証明書のファイルそのものを選んでください。',
    },
    'input-unrecognised': {
      what: '証明書と思われるものが含まれていません。',
      todo: '証明書は .cer、.crt、.pem、.p7b、.pfx、.sst、.jks、.zip のファイル、または -----BEGIN CERTIFICATE----- で始まるテキストです。',
    },
    'input-no-certificate': {
      what: '読み取りましたが、証明書が入っていません。',
      todo: '証明書の入ったファイルを選ぶか、チェーンと一緒にエクスポートしてください。',
    },
    'too-many-certificates': {
      what: '{limit} 枚を超える証明書が入っています。残りは読み取っていません。',
      todo: 'ファイルを対象のチェーンだけに減らしてください。',
    },
    'private-key': {
      what: '{inside, select, yes {「{within}」に秘密鍵があります} other {これは秘密鍵です}} ({form})。読み取らず、何も保存していません。',
      todo: '証明書だけを渡してください。ここから鍵がどこかへ送られることはありませんが、メールやチケットなどで誰かに渡ったことがあるなら、新しい鍵で証明書を再発行し、古いものを失効させてください。',
    },
    'pem-end-missing': { what: '-----END {label}----- の行がありません。', todo: COPY_AGAIN },
    'pem-begin-missing': {
      what: '{any, select, yes {-----BEGIN {label}----- の行がありません。END より前の内容は読み取りました。} other {-----END {label}----- の行がありますが、その先頭がありません。}}',
      todo: COPY_AGAIN,
    },
    'pem-label-mismatch': {
      what: '{label} で始まり、{end} で終わっています。',
      todo: '二つのブロックがつながった可能性があります。間に抜けがないか確認してください。',
    },
    'pem-bad-character': {
      what: '{where, select, behind {証明書のテキストの後に、あってはならない「{character}」があります。} other {証明書のテキストが「{character}」で途切れています。}}',
      todo: `何かが挿入されたか削られています。「…」や注記のことが多いです。${COPY_AGAIN}`,
    },
    'pem-line-skipped': {
      what: '証明書のテキストの中に、その一部ではない行があります：「{text}」。',
      todo: 'その行を飛ばして証明書を読み取りました。サーバーやクライアントはそうしないことがあります。ファイルからその行を削除してください。',
    },
    'pem-body-empty': { what: 'BEGIN と END {label} の間に何もありません。', todo: COPY_AGAIN },
    'pem-label-unsupported': {
      what: '「{label}」という種類のブロックはチェーンの構成要素ではありません。',
      todo: '証明書もあれば、何もする必要はありません。なければ証明書をエクスポートしてください。',
    },
    'der-truncated': {
      what: '途中で切れています。末尾の {missing, plural, other {# バイト}}が足りません。',
      todo: 'コピーまたはダウンロードの際に切れました。元の場所から取り直してください。',
    },
    'der-malformed': {
      what: '構造を読み取れません。読み取り処理の報告：「{reason}」。',
      todo: 'テキストモードでの転送などでバイト列が壊れています。元の場所からファイルを取り直してください。',
    },
    'der-text-mode': {
      what: 'テキストモードの転送で、改行の前に復帰文字が挿入されて壊れました。証明書は読み取れません。',
      todo: 'バイナリモード (FTP では先に「binary」と入力)、ZIP、または PEM テキストで取り直してください。',
    },
    'der-trailing-data': {
      what: '余分な {bytes, plural, other {# バイト}}が続いています。',
      todo: 'その前までは読み取りました。厳格なサーバーはこのようなファイルを拒否します。インストールの前にエクスポートし直してください。',
    },
    'certificate-too-large': {
      what: '{size} の証明書は読み取りません。上限は {most} です。',
      todo: '実際の証明書は数キロバイトです。これがどこから来たものか確認してください。',
    },
    'is-certificate-request': {
      what: 'これは証明書要求 (CSR) で、証明書ではありません。',
      todo: '認証局に送ってください。返ってくるものが証明書です。秘密鍵は要求を作成したコンピューターに残ります。証明書はそこにインストールしてください。両方をここに渡すと、対応しているかどうかがわかります。',
    },
    'request-unreadable': {
      what: 'これは証明書要求 (CSR) ですが、読み取れません。{offset} バイト目での報告：「{reason}」。',
      todo: '作り直し、メールからのコピーではなくファイルそのものを送ってください。',
    },
    'is-public-key': {
      what: 'これは公開鍵だけで、証明書ではありません。',
      todo: 'チェーンは証明書からできています。この鍵を含む証明書をエクスポートしてください。',
    },
    'is-ssh-key': {
      what: 'これは SSH の鍵で、X.509 証明書ではありません。',
      todo: 'SSH の鍵にチェーンはありません。サーバーの TLS 証明書を選んでください。',
    },
    'is-pgp': {
      what: 'これは OpenPGP のデータ ({label}) で、X.509 証明書ではありません。',
      todo: 'OpenPGP に証明書チェーンはありません。サーバーの TLS 証明書を選んでください。',
    },
    'is-ocsp-response': {
      what: 'これは OCSP 応答 (証明書の状態) で、証明書ではありません。',
      todo: '証明書そのものを選んでください。',
    },
    'is-parameters': {
      what: 'これは鍵のパラメーターで、証明書ではありません。',
      todo: 'ここでは不要です。何も失われません。',
    },
    'is-trust-list': {
      what: 'これは Microsoft の証明書信頼リストです。証明書をハッシュで示すだけで、証明書は入っていません。',
      todo: 'チェーンではなく信頼ストアとして使ってください。証明書そのものは .sst ファイルから得られます (certutil -generateSSTFromWU)。',
    },
    'is-archive': {
      what: 'これはアーカイブ ({kind}) です。',
      todo: '展開して、中の証明書ファイルをまとめてここにドロップしてください。',
    },
    'is-bouncy-castle-store': {
      what: 'これは Bouncy Castle のキーストア ({type}) で、ここでは読み取れません。',
      todo: '証明書を取り出してください。KeyStore Explorer で開いてチェーンをエクスポートするか、Bouncy Castle のプロバイダーを指定して keytool を実行します：keytool -exportcert -rfc -alias NAME -keystore FILE -storetype TYPE -providerpath bcprov.jar -provider org.bouncycastle.jce.provider.BouncyCastleProvider',
    },
    'is-document': {
      what: 'これは文書 ({kind}) で、証明書ではありません。',
      todo: '証明書が中にあるなら、単独のファイルとして保存するか、BEGIN から END までのテキストをコピーしてください。',
    },
    'is-picture': {
      what: 'これは画像 ({kind}) で、証明書ではありません。',
      todo: '画像から証明書は読み取れません。ファイルに保存してください：証明書のウィンドウの「詳細」、「ファイルにコピー」。',
    },
    'is-capture': {
      what: 'これはネットワークキャプチャ ({kind}) で、ここでは読み取れません。',
      todo: 'ブラウザー内で読み取るトップページで開くか、証明書だけを渡してください。',
    },
    'is-har': {
      what: 'これはブラウザーの要求の記録 (HAR) です。ブラウザーは証明書を記録しません。',
      todo: 'ホストを入力すれば直接問い合わせます。または、ブラウザーの表示から証明書を保存するか、ネットワークキャプチャ (pcap) を取ってください。HAR にはパスワードやセッション Cookie が含まれることがあります。何も保存していません。',
    },
    'is-key-log': {
      what: 'これは鍵ログ (SSLKEYLOGFILE) で、個々の TLS 接続の秘密です。',
      todo: '一緒に渡した、その接続のキャプチャを開きます。両方を持つ人は通信内容をすべて読めます。誰にも渡さず、終わったら削除してください。',
    },
    'capture-no-tls': {
      what: '{why, select, quic {この {packets, plural, other {# パケット}}のキャプチャにあるのは TCP 上の TLS ではなく QUIC (HTTP/3) で、そのハンドシェイクは読み取れません。} links {この {packets, plural, other {# パケット}}のキャプチャは、ここでは読み取れないリンク層のものです。} other {この {packets, plural, other {# パケット}}のキャプチャでは TLS 接続が始まっていません。}}',
      todo: '先にキャプチャを始め、接続をやり直してください。証明書は接続の最初にしか送られません。読み取れるのは Ethernet、VLAN、ループバック、生の IP、Linux の「any」です。QUIC の場合は、テストの間 UDP ポート 443 を閉じて、ブラウザーに TCP を使わせてください。',
    },
    'capture-encrypted': {
      what: '{conversations}は TLS 1.3 で、証明書が暗号化されています。',
      todo: 'これらの接続の秘密も渡してください。ブラウザーや curl を起動する前に変数 SSLKEYLOGFILE にファイルを指定し、キャプチャ中に接続をやり直し、そのファイルをキャプチャと一緒にここにドロップします。Windows 自身のプログラム (Schannel) は書き出しません。テストに TLS 1.2 を使うか、ここからサーバーに問い合わせてください。',
    },
    'capture-suite': {
      what: '{conversations}は、ここでは開けない TLS 1.3 の暗号スイート (CCM) を使っています。',
      todo: 'AES-GCM か ChaCha20 を提示するクライアントで接続をやり直すか、ここからサーバーに問い合わせてください。',
    },
    'capture-compressed': {
      what: '{conversations}の証明書は {compression} で圧縮されており、ここでは展開できません。',
      todo: 'ブラウザーは圧縮を求めますが、curl や OpenSSL は求めません。それらの接続をキャプチャするか、ここからサーバーに問い合わせてください。',
    },
    'capture-resumed': {
      what: '{conversations}は以前のセッションの再開で、証明書は送られません。',
      todo: 'プログラムを閉じて (またはプライベートウィンドウで) セッションを忘れさせ、最初の接続をキャプチャしてください。',
    },
    'capture-refused': {
      what: '{conversations}は証明書が送られる前に拒否されました：アラート {alert}。',
      todo: '証明書の問題ではありません。クライアントとサーバーに共通のバージョン、暗号スイート、名前がありませんでした。アラートの名前を入力欄に入れると意味を調べられます。',
    },
    'capture-unanswered': {
      what: '{conversations}では、クライアントの最初のメッセージに応答がありません。',
      todo: 'ファイアウォールがその先を破棄しているか、片方向しかキャプチャされていません。クライアント自身で両方向をキャプチャしてください。',
    },
    'capture-incomplete': {
      what: '{conversations}のハンドシェイクにはパケットの欠落があります。',
      todo: 'パケット全体を (tcpdump -s 0、Wireshark ではサイズ制限なしで)、接続の前からキャプチャし直してください。',
    },
    'capture-left-out': {
      what: '{count, plural, other {さらに # 件の接続}}を除外しました。',
      todo: 'サーバーのアドレスによる表示フィルターで、対象の接続だけに絞ってください。',
    },
    'is-program': {
      what: 'これはプログラム ({kind}) で、証明書ではありません。',
      todo: '証明書のファイルそのものを選んでください。',
    },
    'archive-encrypted': {
      what: 'このアーカイブ ({kind}) はパスワードで保護されています。',
      todo: 'パスワードで展開し、中の証明書ファイルをここにドロップしてください。',
    },
    'archive-broken': {
      what: 'このアーカイブ ({kind}) は展開できません。壊れているか、特殊な形式です。',
      todo: '元の場所から取り直すか、展開して中のファイルをここにドロップしてください。',
    },
    'archive-too-many': {
      what: 'アーカイブに {limit} 個を超えるファイルがあります。残りは読み取っていません。',
      todo: '展開して、対象の証明書ファイルをここにドロップしてください。',
    },
    'archive-member-too-large': {
      what: '中の「{name}」は、展開すると読み取りの上限 ({size}) を超えます。',
      todo: '証明書は数キロバイトです。アーカイブを展開し、証明書ファイルをここにドロップしてください。',
    },
    'wrapped-too-deeply': {
      what: '中身が {limit} 重を超えて包まれています。',
      todo: '外側の包みを外し (展開、デコード)、中身を渡してください。',
    },
    'unwrapped-too-large': {
      what: '展開すると {most} を超えます。残りは読み取っていません。',
      todo: '証明書ファイルだけを渡してください。',
    },
    'bytes-shortened': {
      what: 'バイト列が画面用に省略されています。「…」が残りを表しています。',
      todo: '全体を表示するか、ファイルに書き出してください：[IO.File]::WriteAllBytes("$pwd\\cert.cer", $certificate.RawData)',
    },
    'is-web-page': {
      what: 'これは Web ページで、証明書ではありません。',
      todo: 'ダウンロードがサインインページかエラーページに行き着いたようです。リンクをブラウザーで開き、そこから証明書を保存してください。',
    },
    'computer-record-cut': {
      what: 'これは失敗しているコンピューターの記録ですが、途中で切れているか変更されており、JSON ではなくなっています。',
      todo: 'テキストのコピーではなくスクリプトが書いたファイルを使うか、スクリプトをもう一度実行してください。',
    },
    'is-server-configuration': {
      what: 'これは {kind} の設定です。証明書は含まれておらず、ファイル {name} を指定しています。',
      todo: 'そのファイルをここにドロップしてください。チェーンのファイルがあれば、それも一緒に渡してください。鍵のファイルは元の場所に置いたままにします。',
    },
    'is-data-without-certificate': {
      what: 'これは {language} で、証明書は見つかりませんでした。',
      todo: '証明書を含む値 (tls.crt、certificate-authority-data、x5c など)、または 1 行に 1 つのホストを渡してください。',
    },
    'der-unsupported': {
      what: '証明書と同じ符号化のバイナリデータですが、証明書でも CRL でもありません。',
      todo: '証明書のファイルそのものを選んでください。',
    },
    'signer-set-apart': {
      what: 'ファイルは署名されています。中身は読み取りました。署名者の{members, plural, other {証明書や一覧 # 件}}は別扱いです。',
      todo: '何もする必要はありません。署名者自身のチェーンを検査するには、ファイルの署名からエクスポートしてください。',
    },
    'only-signer-read': {
      what: '証明書を含まない署名付きデータです。読み取ったのは署名者の証明書です。',
      todo: 'ファイルに含まれるチェーンを検査するつもりなら、そのチェーンを渡してください。',
    },
    'pkcs7-empty': {
      what: 'この PKCS #7 ファイルは正しい形式ですが、証明書が入っていません。',
      todo: '「証明のパスにある証明書を可能であればすべて含む」を選んでエクスポートし直してください。',
    },
    'pkcs7-content-unsupported': {
      what: 'この PKCS #7 / CMS ファイルの中身は証明書ではありません ({oid})。',
      todo: '暗号化データや生のデータにチェーンはありません。署名付きデータのファイル (.p7b、.p7c) を選んでください。',
    },
    'pkcs7-member-skipped': {
      what: '古い、または特殊な種類の要素 ({kind}) を飛ばしました。',
      todo: '属性証明書と PKCS #6 証明書は TLS のチェーンに関係しません。何も失われません。',
    },
    'pkcs12-password-wrong': {
      what: 'このパスワードではファイルを開けません。',
      todo: 'パスワードを入力し直してください。大文字と、設定したコンピューターのキーボード配列に注意してください。',
    },
    'pkcs12-no-certificate': {
      what: 'この PKCS #12 ファイルに証明書がありません。鍵だけかもしれません。',
      todo: REEXPORT,
    },
    'pkcs12-encryption-unsupported': {
      what: '中の証明書が、ここでは読み取れない方式で暗号化されています ({algorithm})。',
      todo: REEXPORT,
    },
    'pkcs12-mac-unsupported': {
      what: 'ファイルの完全性検査 ({algorithm}) は、ここでは計算しない種類です。',
      todo: '証明書は読み取りました。それぞれ自身の署名で判定します。',
    },
    'pkcs12-iterations': {
      what: 'パスワードから鍵を導出するのに {rounds} 回の反復が必要です。計算するのは {limit} 回までです。',
      todo: REEXPORT,
    },
    'pkcs12-keys-not-read': {
      what: '中の{keys, plural, other {秘密鍵 # 個}}は開いていません。',
      todo: '何もする必要はありません。読み取るのは証明書だけで、鍵はどこにも送りません。',
    },
    'sst-truncated': {
      what: '証明書ストアが途中で切れています。',
      todo: '.sst ファイルを書き出し直してください。切れる前の証明書は読み取りました。',
    },
    'sst-trust-list': {
      what: 'ストア内の証明書信頼リストを飛ばしました。',
      todo: '証明書をハッシュで示すだけで、証明書は入っていません。チェーンには影響しません。',
    },
    'keystore-malformed': {
      what: 'Java キーストアをこれ以上読み取れません。読み取り処理の報告：「{reason}」。',
      todo: 'バイナリモードでコピーし直してください。この位置より前の証明書は読み取りました。',
    },
    'keystore-entry-unsupported': {
      what: 'Java キーストアのこの位置に共通鍵があり、その先を読み取れません。',
      todo: '証明書だけをエクスポートしてください：keytool -list -rfc -keystore file.jks > chain.pem',
    },
    'keystore-password-wrong': {
      what: 'パスワードがこの Java キーストアと合わないか、キーストアが改変されています。',
      todo: '証明書にはパスワードが不要なので、読み取りました。キーストアを信用する前にパスワードを確認してください。',
    },
    'keystore-keys-not-read': {
      what: '中の{keys, plural, other {秘密鍵 # 個}}は開いていません。',
      todo: '何もする必要はありません。読み取るのは証明書だけで、鍵はどこにも送りません。',
    },
  },
  target: {
    character: '「{character}」({position} 文字目) はホスト名に使えません。',
    'has-spaces': 'ホスト名に空白は使えません。複数のホストは別々の行に書いてください。',
    'name-too-long': '名前が {length} 文字あります。DNS では 253 文字までです。',
    'label-empty': 'ドットが連続しているか、名前がドットで始まっています。',
    'label-too-long': '「{label}」の部分が {length} 文字あります。DNS ではドットの間は 63 文字までです。',
    'label-hyphen': '「{label}」の部分がハイフンで始まるか終わっています。DNS では禁止されています。',
    wildcard:
      'ワイルドカードはサーバーではありません。それが表す名前の一つを入力してください{any, select, yes { (例：sts.{rest})} other {}}。',
    'idn-invalid': '「{name}」は有効な国際化ドメイン名ではありません。',
    'ip-malformed':
      '「{address}」は IP アドレスではありません。IPv4 は 0 から 255 までの四つの数です。ポート付きの IPv6 は [2001:db8::1]:443 と書きます。',
    'ip-zone':
      'ゾーン付きのアドレス (「{zone}」) は一台のコンピューターでしか意味を持ちません。到達可能なアドレスか名前を使ってください。',
    'host-missing': 'ホストがありません。',
    'port-malformed': '「{port}」はポート番号ではありません。',
    'port-out-of-range': 'ポート {port} は存在しません。ポートは 1 から 65535 までです。',
    'scheme-unsupported':
      '「{scheme}:」には提示する TLS 証明書がありません。ホスト:ポート、または https、ldaps、smtp、imap、sip の URL を入力してください。',
    'service-record':
      'これは DNS サービスレコードの名前で、サーバーの名前ではありません。レコードを引いてその対象を入力するか、{domain} を入力してエンドポイントを探してください。',
    'file-name': 'これはファイルの名前です。「ファイル」でファイルを選ぶか、ページにドロップしてください。',
    thumbprint:
      'これは証明書の拇印です。拇印から証明書を見つけることはできません。ホストかファイルを渡してください。',
    'too-many-targets': '一度に受け付けるホストは {limit, number} 件までです。残りは除外しました。',
  },
  note: {
    'plain-scheme': 'このアドレスには TLS がないため、対応する TLS ポートに問い合わせます',
    'credentials-dropped': 'アドレス内のユーザー名とパスワードは使わず、送信もしません',
    internationalised: '名前は ASCII 形式で検索します',
    underscore: 'アンダースコアを含む名前の証明書を発行する公的な認証局はありません',
    'single-label': 'ドットのない名前はネットワークの内部でしか通用しません',
  },
};
