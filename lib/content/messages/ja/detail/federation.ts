import type { Parts } from '../../en/types.ts';

export const federation: Parts['federation'] = {
  realm: {
    title: 'Microsoft がサインインを送る先',
    note: '自動では問い合わせません',
    tells:
      'このボタンを押すと、このサーバーから Microsoft のホーム領域検出 (運用者が別のものを設定していなければ login.microsoftonline.com) に一度だけ問い合わせます。Microsoft には、架空のユーザー <code>{user}</code> に含まれるドメイン <code>{domain}</code> と、このサーバーのアドレスが伝わります。実在のユーザー名や証明書は送りません。',
    ask: 'Microsoft に問い合わせる',
    asking: 'Microsoft に問い合わせ中…',
    federated: '{asked} は {domain} のサインインを次のフェデレーション サービスに送ります:',
    nameless: '{asked} によると {domain} はフェデレーションされていますが、サービスは示されていません。',
    managed:
      '{asked} によると {domain} のサインインは Microsoft で処理されます。検査するフェデレーション サービスはありません。',
    unknown: '{asked} は {domain} を職場または学校アカウントのドメインとして認識していません。',
    check: 'ほかと一緒に検査',
  },
  use: { signing: 'トークン署名', decrypting: 'トークン暗号化解除', single: '証明書' },
  key: {
    primary: 'プライマリ',
    secondary: 'セカンダリ',
    left: '{count, plural, other {残り # 日}}',
    'not-yet': '{count, plural, other {# 日}}後に有効になります',
    expired: '{count, plural, =0 {今日期限切れ} other {# 日前に期限切れ}}',
    dateless: '日付を読み取れません',
    validity: '有効期間 {from} – {until}',
    unreadable: '読み取り不可',
    'self-signed': '自己署名 (ここでは通常です)',
    thumbprint: '拇印',
    copy: '{label} の拇印をコピー',
  },
  alarm: {
    ended: 'トークン署名証明書「{label}」: {left}',
    soon: 'トークン署名証明書「{label}」: 残りわずか {count, plural, other {# 日}}',
    refused: '日付を確認するパートナーは、すべてのサインインを拒否します。',
    successor:
      'セカンダリの証明書があります。すべてのパートナーと Microsoft 365 が新しいメタデータを読み取ったら、プライマリにしてください。',
    alone:
      '新しい証明書を作成し (Update-AdfsCertificate -CertificateType Token-Signing)、すべてのパートナーと Microsoft 365 に新しいメタデータを読み取らせてから、プライマリにしてください。',
  },
  signature: {
    valid:
      'メタデータの署名は有効で、{listed, select, yes {記載されたトークン署名鍵の一つ} other {記載されたトークン署名鍵にない鍵}}によるものです{named, select, yes { ({algorithm})} other {}}。文書は損なわれていません。誰のものかは、入手した経路で確かめてください。',
    sha1: 'ただし SHA-1 を使っており、同じ署名の文書を二つ用意できてしまいます。サービスが SHA-256 で署名するようにしてください。',
    invalid: 'メタデータの署名が正しくありません。署名の後に変更されています。',
    unsupported: 'メタデータの署名は、ここでは評価できない方式によるものです。',
    unusable: 'メタデータの署名は文書全体を対象にしていません。',
    none: 'メタデータは署名されていません。',
    'not-checked': '証明書だけで、署名の対象となるメタデータがありません。',
  },
  file: {
    title: '手元のフェデレーションメタデータ',
    note: 'ブラウザーの外に出ません',
    label: 'メタデータ、または X509Certificate 要素の値',
    read: '読み取る',
    picker: 'フェデレーションメタデータのファイル',
    reading: '読み取り中…',
  },
  fault: {
    'not-xml': '整形式の XML ではありません。',
    'document-type': 'メタデータに文書型宣言があります。安全のため拒否します。',
    'too-deep': 'メタデータの入れ子が、実際のどのメタデータよりも深くなっています。',
    'too-large': 'メタデータが、どのフェデレーション サービスのものよりも大きくなっています。',
    'too-many-parts':
      'メタデータの要素、属性、接頭辞、証明書のいずれかが、どのフェデレーション サービスのものよりも多くなっています。',
    'too-costly': 'メタデータの読み取りに、どのフェデレーション サービスのものよりも時間がかかります。',
    'no-entity':
      'この XML は SAML や WS-Federation のメタデータではありません (EntityDescriptor がありません)。',
    'no-certificates': 'メタデータに証明書がありません。',
    'http-status': 'サーバーはメタデータではなく HTTP ステータス {status} で応答しました。',
    neither: 'フェデレーションメタデータでも証明書でもありません。',
    broken: '読み取れませんでした。',
  },
  advice: {
    service:
      'これがフェデレーション サービスであること、動作していること、メタデータのエンドポイントが有効であることを確認してください。',
    open: 'メタデータをサインインなしで読み取れるか確認するか、下でメタデータのファイルを指定してください。',
    host: '一つのサービスのメタデータはもっと小さいものです。ホストを確認してください。',
    'host-or-file': 'ホストを確認するか、下でメタデータのファイルを指定してください。',
    file: 'FederationMetadata.xml、X509Certificate 要素の値、または証明書を指定してください。',
    again: 'もう一度お試しください。',
  },
};
