import type { Parts } from '../../en/types.ts';

export const repair: Parts['repair'] = {
  change: { keep: '維持', move: '移動', add: '追加', remove: '削除' },
  why: {
    stays: 'そのまま',
    moved: '元の位置は {position, number} 番目',
    'not-sent': '送られていませんでした',
    unreadable: '読み取れる証明書ではありません',
    again: '重複して送られています',
    root: 'ルート: サーバーが送る必要はありません',
    extra: 'チェーンに含まれません',
  },
  unreadable: '読み取れません',
  fixed: 'この一覧がすでに送られているものとして再判定しました: 信頼され、欠けているものもありません。',
  remains: '一覧はこれで正しくなりますが、ほかの問題が残ります。{verdict}',
  downloaded: 'CA からダウンロードしたもの: {names}。',
  incomplete: {
    missing: '「{missing}」が手元にそろえば、送るべき一覧を作成できます。',
    offered: 'CA は <ui>{addresses}</ui> で提供しています。',
    retry: 'その証明書をほかの証明書と一緒に指定して、もう一度検査してください。',
  },
  file: {
    full: 'チェーン全体 (PEM)',
    intermediates: '中間証明書のみ (PEM)',
    single: '個別のファイル (ZIP)',
    copy: 'PEM をコピー',
    'copy-full': 'PEM をコピー: チェーン全体',
  },
};
