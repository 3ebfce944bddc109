export const site = {
  home: 'Chainsight、トップページ',
  main: 'メインナビゲーション',
  skip: '本文へ移動',
  nav: {
    check: '検査',
    domain: 'サインインドメイン',
    list: 'ホスト一覧',
    compare: '比較',
    errors: 'エラー検索',
    guide: 'ガイド',
  },
  'more-pages': 'その他のページ',
  roots: '信頼するルート',
  theme: '配色',
  'theme-choice': {
    system: 'システムに合わせる',
    light: 'ライト',
    dark: 'ダーク',
  },
  privacy:
    '証明書はこのブラウザーの中で読み取られ、判定されます。サーバーに送られるのはお尋ねのホスト名だけで、サーバーはチェーンを取得し、何も保存しません。',
  'privacy-file':
    'このページは一つのファイルです。証明書はこのブラウザーの中で読み取られて判定され、外には何も送られません。サーバーが必要な機能にはその旨が表示されます。',
  computer: '1 台だけで失敗しますか',
  findings: 'すべての所見',
  links: '自分のリンク',
  api: 'API',
  'single-file': '単一ファイル版(ネットワークなしで使用可)',
  language: '言語',
};
