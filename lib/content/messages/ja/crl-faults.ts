/** What is wrong with a CRL itself, as part of a sentence: of one that was evidence, and of one that is looked at alone. */
export const crlFaults = {
  'crl-version': 'バージョンが正しくありません',
  'crl-algorithm-mismatch': '署名アルゴリズムが二通り書かれています',
  'crl-signature-invalid': '署名が正しくありません',
  'crl-next-update-missing': 'いつ終わるかの記載がありません',
  'crl-number-missing': '番号がありません',
  'crl-number-critical': '番号がクリティカルとされています',
  'crl-extension-malformed': '拡張の一つが破損しています',
  'crl-critical-extension-unknown': '未知のクリティカル拡張があります',
  'crl-entry-critical-extension-unknown': 'エントリに未知のクリティカル拡張があります',
  'crl-entry-issuer-misplaced': 'エントリが、指定できない発行者を指定しています',
} as const;
