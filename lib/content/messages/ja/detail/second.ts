import type { Parts } from '../../en/types.ts';

export const second: Parts['second'] = {
  built: {
    failed: 'pkijs は経路をもう一度構築できませんでした。「{section}」を参照してください。',
    running: 'pkijs が自力で経路を構築しています…',
    disputed:
      '{library} は一つの署名について別の結果になりました。第三のツールで確かめるまで判定できません。',
    'no-answer': '{library} は自力での経路の構築を終えられず、停止されました。',
    'not-asked': '{library} には経路の構築を求めませんでした。この経路は長すぎます。',
    refused: '{library} {too, select, yes {も} other {は}}拒否します。',
    saying: '{library} {too, select, yes {も} other {は}}拒否します。メッセージ:「{message}」。',
    given:
      '{library} は自力では経路を見つけられず、渡されたこの経路を受け入れます{whole, select, yes {} other {。ただし、ここで決め手となるものすべては調べません}}。',
    same: '{library} は自力で同じ経路を構築し、受け入れます{whole, select, yes {} other {。ただし、ここで決め手となるものすべては調べません}}。',
    another:
      '{library} は自力で別の経路 ({path}) を構築し、受け入れます{whole, select, yes {} other {。ただし、ここで決め手となるものすべては調べません}}。',
  },
  sentence: {
    differs:
      '第二のライブラリ {name} の結果が異なります ({places})。確認が必要です。{signature, select, yes {どちらが正しいか分かるまで、判定は保留です。} other {判定は変わりません。}}',
    nothing: '第二のライブラリ {name} には、比較するものがありませんでした。',
    reads: '第二のライブラリ {name} は、{count, plural, other {# 枚の証明書}}を同じように読み取ります。',
    confirms:
      '第二のライブラリ {name} は、{count, plural, other {# 枚の証明書}}を同じように読み取り、{what, select, one {署名} all {すべての署名} said {各署名についての結果} other {{links, plural, other {# 個の署名}}のうち {compared, number} 個}}を確認しています。',
  },
  place: {
    field: '読み取った内容',
    unread: '読み取れるもの',
    signature: '署名',
    verdict: '判定',
  },
  state: {
    failed: '行われませんでした',
    running: 'pkijs で経路をもう一度読み取っています…',
  },
  failed: {
    late: '二度目の読み取りはできませんでした。{count, plural, other {# 秒}}以内に経路を読み終えませんでした。判定はこれに左右されません。',
    lost: '二度目の読み取りはできませんでした。ライブラリを読み込めなかったか、停止しました{said, select, yes { ({message})} other {}}。判定はこれに左右されません。',
    again: 'もう一度試す',
  },
  intro: 'Chainsight とは別のライブラリで、判定には関わりません。',
  note: {
    algorithms: '{library} は {count, plural, other {# 個の署名}}のアルゴリズムを検証できません。',
    'not-der':
      '証明書は DER で符号化されていなければなりません (RFC 5280 §4.1)。厳格なクライアントはそれ以外を拒否します。発行者に改めて求めるか、元のファイルから変換してください。',
    search:
      '独自の探索は「{message}」で終わりました。複数ある上位への道の一つが行き止まりだと、そこで諦めます。',
    'no-answer': '{library} 独自の経路検証は応答せず、停止されました。入力によっては処理が終わりません。',
  },
  remark: {
    'not-checked': '{library} は、ここで決め手となるものを調べません: {titles}。',
    names:
      '{library} は名前の制限を一部しか適用しません。公開テストスイートでは、RFC 5280 が除外する名前を受け入れ、許可する名前の一部を拒否します。',
    policies:
      '{library} は証明書ポリシーを一部しか処理しません。公開テストスイート PKITS では、どちらの方向にも誤ります。',
    algorithm: '{library} は、この経路の署名アルゴリズムの一つを検証できません。',
    'anchor-dates':
      '{library} はトラストアンカー自体の有効期間も求めますが、RFC 5280 §6.1 はそれを見ません。',
    'anchor-alone': '{library} は、それ自体がトラストアンカーである証明書を判定しません。',
    undecided: 'Chainsight はこの経路を判定していないため、比較するものがありません。',
  },
  head: {
    certificates: '証明書',
    signatures: '署名',
    verdict: '判定',
    compared: '比較した項目: {fields}。',
    library: 'ライブラリ',
    nothing: '(なし)',
  },
  reading: {
    unread: 'ライブラリは読み取れません',
    'not-der': 'DER ではないのに、ライブラリは読み取ります',
    neither: 'どちらも読み取れません',
    all: '{total, number} 項目すべて一致',
    some: '{total, number} 項目のうち {equal, number} 項目が一致',
    different: '異なる項目: {fields}',
    element: '証明書ではない要素',
  },
  field: {
    subject: 'サブジェクト',
    issuer: '発行者',
    serial: 'シリアル番号',
    notBefore: '有効期間の開始',
    notAfter: '有効期間の終了',
    publicKey: '公開キー',
    signatureAlgorithm: '署名アルゴリズム',
    extensions: '拡張機能とその重要度',
    alternativeNames: 'サブジェクト代替名',
    basicConstraints: '基本制限',
    keyUsage: 'キー使用法',
    extendedKeyUsage: '拡張キー使用法',
  },
  link: {
    what: '{subject} ({issuer}が署名)',
    both: '{found, select, valid {どちらも正しいと判断} invalid {どちらも正しくないと判断} other {どちらも評価できません}}',
  },
  signature: {
    valid: '正しい',
    invalid: '正しくない',
    unsupported: '評価できない',
  },
  verdict: {
    path: '経路全体',
    trusted: '信頼される',
    untrusted: '信頼されない',
    unknown: '判定できない',
    said: 'メッセージ: {message}。',
  },
  outcome: {
    accepted: '受け入れ',
    refused: '拒否',
    'no-answer': '時間内に応答なし',
    'not-asked': '経路が長すぎるため尋ねていません',
  },
  both: 'Chainsight: {ours}、ライブラリ: {theirs}',
  difference: {
    field: '{certificate}: {field}',
    unread: '{certificate}: ライブラリは読み取れません ({reason})',
    signature: '{subject}に対する{issuer}の署名',
  },
  advice: {
    field:
      'クライアントはさまざまなライブラリを使うため、この項目を別の値として見るものがあるかもしれません。第三のツール (openssl x509 -text) で確認し、符号化が特殊な場合は証明書を発行し直してもらってください。',
    unread:
      'このライブラリを使うソフトウェアは、この証明書を利用できません。第三のツール (openssl x509 -text) で確認してください。読み取れるなら、ライブラリの不具合です。',
    signature:
      'どちらが正しいか分かるまで、このチェーンに頼らないでください。第三のツール (openssl verify) で検証し、この件をお知らせください。',
    verdict:
      'まず上の指摘を確認してください。次に、第三のツール (openssl verify -x509_strict) で経路を判定し、この件をお知らせください。',
  },
};
