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
};
