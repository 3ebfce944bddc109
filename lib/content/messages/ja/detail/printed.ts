import type { Parts } from '../../en/types.ts';

export const printed: Parts['printed'] = {
  kind: {
    host: '名前',
    store: '信頼ストア',
    missing: '渡されていません',
    fork: 'ここでは知られていないルート、または中間証明書の不足',
  },
  labelled: '{label}:',
  finding: '{group}: {title}',
  link: '{label}。{spoken}',
  breaks: 'ここでチェーンが切れています: {link}',
  fix: '修正方法:',
  unused: '{role} (チェーンには含まれません)',
  period: '{from} ～ {to}',
  valid: '有効期間 {period}',
  serial: 'シリアル番号',
  'no-subject': '(サブジェクトなし)',
  'no-issuer': '(発行者なし)',
  certificates: '証明書',
  checked:
    '{at} に{named, select, no {ホスト名なしで} other { {host} について}}検査しました。信頼ストア: {stores}、ルール:「{rules}」。',
  at: '検査日時: {at}',
  served: '送信された内容: {summary}。',
  revocation: '失効: {summary}。',
  judged: {
    as: '判定の種類: {name} (証明書の内容による)。',
    asked: '判定の種類: {name} (指定による{differs, select, no {} other {。証明書の内容によれば: {said}}})。',
    leaf: '{label} (判定対象)',
  },
  list: '{maker, select, yes {{title} の一覧} other {{title}}} ({dated, select, no {出所: {source}} other {{day}付}}{fetched, select, no {} other {、{fetched}に取得}}、{count, plural, other {ルート # 個}}{old, plural, =0 {} other {、# 日より古い}})',
};
