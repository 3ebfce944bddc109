import type { Parts } from '../../en/types.ts';

export const stored: Parts['stored'] = {
  same: 'インストールしたものが送信されています: 同じ証明書と同じ中間証明書です。',
  'same-told': 'ファイルから分かる限り、インストールしたものが送信されています: {clause}。',
  differs: 'インストールしたものは送信されていません: {clause}{more, plural, =0 {} other { (ほか # 件)}}。',
  sentence: '{clause}。',
  undated: '(読めない日付)',
  dates: 'サーバーのものは {shown} まで、ファイルのものは {kept} まで有効',
  clause: {
    'no-leaf-stored': 'ファイルにサーバー証明書はなく、認証局の証明書だけがあります',
    'other-node-differs':
      '調べたアドレスはファイルの証明書を送信していますが、{count, plural, other {{addresses}}} は送信していません',
    'other-node-right': 'ファイルの証明書を送信しているのは {addresses} です。ノードによって異なります',
    'leaf-for-another-name': 'ファイルの証明書「{kept}」は {host} を対象としていません',
    'no-leaf-served': 'サーバーはサーバー証明書を送信していません',
    'leaf-unrelated': 'サーバーは「{kept}」ではなく別の証明書「{shown}」を送信しています ({dates})',
    'leaf-older': 'サーバーはファイルの証明書より前の証明書をまだ送信しています ({relation}、{dates})',
    'leaf-newer': 'サーバーはファイルより新しい証明書をすでに送信しています ({relation}、{dates})',
    'leaf-other': 'サーバーは別の証明書を送信しています ({relation}、{dates})',
    'intermediate-missing': 'サーバーはファイルにある中間証明書「{name}」を送信していません',
    'intermediate-stale':
      'サーバーは中間 CA「{name}」の古い証明書を送信しています ({related, select, yes {{relation}、} other {}}{dates})',
    'intermediate-other':
      'サーバーは中間 CA「{name}」の別の証明書を送信しています ({related, select, yes {{relation}、} other {}}{dates})',
    'intermediate-only-served': 'サーバーはファイルにない中間証明書「{name}」も送信しています',
    'root-served': 'サーバーはどのクライアントにも不要なルート「{name}」を送信しています',
    order: 'サーバーは証明書を正しくない順序で送信しています',
  },
  check: '確認方法:',
  cause: {
    'not-restarted': {
      title: 'サービスが起動時に読み込んだものを保持しています',
      why: 'ほとんどのサーバーは証明書とチェーンを一度だけ読み込みます。入れ替えたファイルやインポートした証明書は、次の再読み込みから有効になります。',
      check:
        'サービスの起動時刻とインポートの時刻を比べ、再読み込みしてください:「<code>nginx -s reload</code>」、「<code>iisreset</code>」、フロントエンドまたは AD FS サービスの再起動。再起動は利用者の接続を中断します。',
    },
    'wrong-binding': {
      title: '新しい証明書はインストール済みですが、バインドされていません',
      why: 'PFX をインポートするとストアに入ります。IIS、AD FS、Exchange、Lync はそれぞれ、割り当てられた拇印を使い続けます。',
      check:
        '有効な拇印を調べてください:「<code>netsh http show sslcert</code>」、「<code>Get-AdfsSslCertificate</code>」、「<code>Get-ExchangeCertificate</code>」、「<code>Get-CsCertificate</code>」。そのあと新しい証明書を割り当てます。',
    },
    'sni-binding': {
      title: 'この名前には別のバインドが応答しています',
      why: 'サーバー名表示 (SNI) では名前ごとにバインドがあります。合うものがないと、既定のバインドが自身の証明書で応答します。',
      check:
        'ホスト名とポートごとにバインドを一覧し、同じアドレスをサーバー名なしでもう一度確認してください。両方の応答が同じなら、名前に合うバインドはありません。',
    },
    'other-node': {
      title: 'ファームの別のノードが応答しました',
      why: '1 つの名前が複数のマシンに通じることはよくあります。更新したマシンが応答したとは限りません。',
      check: '名前の各アドレスを個別に確認し、すべてのノードにファイルをインストールしてください。',
    },
    'device-in-front': {
      title: '手前の機器が TLS を終端しています',
      why: 'ロードバランサー、リバースプロキシ、TLS 検査を行うファイアウォールは自身の証明書を提示します。背後のサーバーの証明書はここからは見えません。',
      check: 'サーバー自身のアドレスを内部から確認し、2 つの応答をここで比較してください。',
    },
    'file-outdated': {
      title: 'ファイルは送信中の証明書より古いものです',
      why: '誰か、または自動更新が、すでに新しい証明書を使用し始めています。',
      check:
        'このファイルをインストールする前に、新しいエクスポートがないか確認してください。インストールするとサービスが古い証明書に戻ります。',
    },
    'file-of-another-name': {
      title: 'ファイルは別のサービスのものです',
      why: 'ファイルの証明書は、問い合わせた名前を対象としていません。',
      check: 'ファイルにある名前と、利用者が入力するアドレスを比べてください。',
    },
    'chain-not-installed': {
      title: '中間証明書が証明書とともにインストールされていません',
      why: 'サーバーは与えられた中間証明書だけを送信します。Windows ではコンピューターの「中間証明機関」ストアのもの、ほかではチェーンファイルのものです。',
      check:
        'Windows では中間証明書をコンピューターのストアにインポートします (「<code>certutil -addstore CA file.cer</code>」)。ほかではサーバーに完全なチェーンのファイルを指定します。',
    },
    'stale-intermediate': {
      title: 'サーバーが古い中間証明書でチェーンを構築しています',
      why: 'Windows はストア内のすべての中間証明書から選びます。証明書とともに入れ替えなかったチェーンファイルには、以前のものが残ります。',
      check:
        'ほかに必要とするものがないか確かめてから古いものをコンピューターのストアから削除するか、チェーンファイルを入れ替え、サービスを再読み込みしてください。',
    },
    'root-in-bundle': {
      title: 'ルートがチェーンファイルに入っています',
      why: 'クライアントは自身の一覧のルートだけを使います。ハンドシェイクのたびに余分なバイトがかかるだけで、何も変わりません。',
      check: 'チェーンファイルから最後の自己署名証明書を除いてください。',
    },
    'bundle-order': {
      title: 'チェーンファイルの順序が異なります',
      why: 'サーバーはファイルをそのまま送信します。古いクライアントは、各証明書を直前の証明書の発行者とみなします。',
      check: 'サーバーの証明書を最初に、各発行者をその署名した証明書の後に置いてください。',
    },
  },
};
