import { expect, it } from 'vitest';
import { csvCell } from '#lib/view/csv-cell.ts';

it.each([
  ['=1+1', "'=1+1"],
  [' @SUM(A1)', " '@SUM(A1)"],
  ['Contoso\n=HYPERLINK("x")', 'Contoso; \'=HYPERLINK("x")'],
  ['Contoso\r+cmd', "Contoso; '+cmd"],
  ['Contoso;=1', "Contoso;'=1"],
  ['Contoso\t-1', "Contoso; '-1"],
  ['Contoso\u2028=1', "Contoso; '=1"],
  ['Contoso, =1', "Contoso, '=1"],
  ['\uff1d1', "'\uff1d1"],
  ['\u0000=1', "'=1"],
  ['a\u0007b\u009bc', 'abc'],
])('%j is not calculated wherever it is split', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

it.each(['CN=Contoso Root, O=Contoso', 'sts.contoso.com', '2026-01-01T00:00:00Z', ''])('%j stays', (text) => {
  expect(csvCell(text)).toBe(text);
});
