import { userClients } from '../user-clients.ts';
import type { Parts } from '../../en/types.ts';

export const naming: Parts['naming'] = {
  pasted: '貼り付けたテキスト',
  request: '貼り付けた要求',
  chain: '証明書チェーン',
  files: '{count, plural, other {#個のファイル}}',
  'file-and-text': '{file}と貼り付けたテキスト',
  'files-and-text': '{count, plural, other {#個のファイル}}と貼り付けたテキスト',
  report: '{name}、{day}のレポート',
  'report-pasted': '貼り付けた{day}のレポート',
  node: '{name}（{addresses}）',
  'node-to': '{name}（{addresses}、{to, select, rsa {RSAのみ} ecdsa {ECDSAのみ} other {サーバー名なし}}）',
  conversation: '{count, plural, other {#個のファイル}}: {name}',
  guide: '利用者ガイド',
  'guide-of': '利用者ガイド: {client}',
  client: userClients,
};
