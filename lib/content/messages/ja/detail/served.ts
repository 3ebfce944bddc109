import type { Parts } from '../../en/types.ts';

export const served: Parts['served'] = {
  sent: 'サーバーが送ったもの',
  needed: '必要なもの (この順序)',
  more: '{count, plural, other {さらに # 枚を表示}}',
  unreadable: '読み取れません',
  place: '本来の位置は {position, number} 番目',
  note: {
    unreadable: '読み取れる証明書ではありません',
    again: '重複して送られています',
    root: 'ルート (送る必要なし)',
    unplaced: '配置できません: サーバー自身の証明書を読み取れません',
    extra: 'チェーンに含まれません',
  },
  need: {
    sent: '送られています',
    'not-sent': '送られていません',
    known: 'クライアントが持っているため、送る必要はありません',
    root: '送る必要はありません',
    open: 'ここで知られているルートに含まれません。ルートを送る必要はありません',
  },
  role: {
    issuer: '発行者',
    open: 'ルート、または欠けている中間証明書',
  },
};
