/** The computer whose record was given, as one more client: in the matrix and in every form that is taken away. */
import { describe, expect, it } from 'vitest';
import { ENGLISH_CLIENTS } from '#lib/content/messages/english-clients.ts';
import { ENGLISH_RECORD } from '#lib/content/messages/english-record.ts';
import type { ComputerAccount, ComputerRecord } from '#lib/core/computer/types.ts';
import { clientsView } from '#lib/view/clients/clients.ts';
import { computerRow, verdictThere } from '#lib/view/clients/computer.ts';
import { factsCsv } from '#lib/view/report/csv.ts';
import { factsOf } from '#lib/view/report/facts.ts';
import { factsHtml } from '#lib/view/report/html.ts';
import { factsMarkdown } from '#lib/view/report/markdown.ts';
import { clientEnd } from '../dates/fixtures.ts';
import { judgeExamples } from '../judged.ts';

const RECORD: ComputerRecord = {
  system: 'windows',
  version: 'Microsoft Windows NT 10.0.19045.0',
  host: 'sts.contoso.com',
  port: 443,
  clock: null,
  serverDate: null,
  error: null,
  received: [],
  built: [],
  stores: { root: null, userRoot: null, ca: null, disallowed: null },
  proxy: null,
  rootUpdates: null,
  verifyOutput: '',
  events: [],
};

const LACKS = { code: 'root-missing', root: 'Contoso Root', updatesOff: false } as const;

const seen = (account: Partial<ComputerAccount>, record: Partial<ComputerRecord> = {}) => ({
  record: { ...RECORD, ...record },
  account: { here: null, elsewhere: null, facts: [], ...account },
});

describe('what the chain is worth on that computer', () => {
  it.each([
    ['as its own stores say', { here: 'trusted' }, 'trusted'],
    ['as its own stores say', { here: 'untrusted', facts: [LACKS] }, 'untrusted'],
    ['not trusted where a cause shows without its stores', { facts: [LACKS] }, 'untrusted'],
    [
      'not known without a connection',
      { facts: [{ code: 'no-connection', error: 'x', proxy: null }] },
      'unknown',
    ],
    ['not known where only remarks were found', { facts: [{ code: 'proxy', proxy: 'p:8080' }] }, 'unknown'],
  ] as const)('%s', (_, account, verdict) => {
    expect(verdictThere(seen(account))).toBe(verdict);
  });
});

describe('its line', () => {
  it('stands in a group of its own, above the kinds of client, and is not counted among them', () => {
    const row = computerRow(ENGLISH_CLIENTS, seen({ here: 'untrusted', facts: [LACKS] }), ENGLISH_RECORD);
    const { groups, summary } = clientsView(ENGLISH_CLIENTS, [], new Map(), row);
    expect(groups[0]).toMatchObject({
      title: 'This computer',
      rows: [{ title: RECORD.version, verdict: 'Not trusted', state: 'bad' }],
    });
    expect(summary).toBe(clientsView(ENGLISH_CLIENTS, []).summary);
    expect(computerRow(ENGLISH_CLIENTS, seen({}, { version: '' }), ENGLISH_RECORD).title).toBe(
      'The computer of the record',
    );
  });

  it('is in every form that is taken away', async () => {
    const good = (await judgeExamples()).get('good');
    if (!good) throw new Error('There is no good example.');
    const computer = seen({ here: 'untrusted', facts: [LACKS] });
    const facts = factsOf(good, 'x', [clientEnd('chrome', null)], null, null, computer);
    for (const write of [factsMarkdown, factsHtml, factsCsv])
      expect(write(facts)).toContain('This computer lacks the root “Contoso Root”');
  });
});
