/**
 * Every line of the source article and where the guide says it. A line of the article that no row below
 * names fails, and so does a row whose phrase is not in the article or whose place does not exist.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '#lib/content/guide/commands.ts';
import { ONLINE_RETIRED } from '#lib/content/guide/lifecycle.ts';
import { messages } from '#lib/content/messages/en/index.ts';
import type { MessageId } from '#lib/content/messages/en/types.ts';
import type { ClientId, PlatformId, StepId } from '#lib/guide/model.ts';
import { linesFor, needsConfirmation, planSteps } from '#lib/guide/plan.ts';
import { STEPS } from '#lib/guide/steps.ts';
import { sharedFile } from '../support/shared.ts';
import { idsOf } from './support/messages.ts';
import { situation } from './support/situation.ts';

/** Where a line of the article lives: a message, a command, a rule of the flow, or nowhere and why. */
type Place =
  | { readonly message: MessageId }
  | { readonly command: string; readonly gives: string; readonly on?: PlatformId }
  | { readonly rule: string; readonly holds: () => boolean }
  | { readonly left: string };

const says = (...ids: MessageId[]): Place[] => ids.map((message) => ({ message }));
const copies = (command: string, gives: string, on?: PlatformId): Place => ({
  command,
  gives,
  ...(on === undefined ? {} : { on }),
});
const rule = (words: string, holds: () => boolean): Place => ({ rule: words, holds });
const left = (why: string): Place[] => [{ left: why }];

const planned = (client: ClientId, platform: PlatformId): readonly StepId[] =>
  planSteps(situation({ client, platform })).steps.map(({ step }) => step.id);
const step = (id: StepId) => STEPS.find((candidate) => candidate.id === id);
const shows = (id: StepId, platform: PlatformId, text: string): boolean => {
  const definition = step(id);
  return (
    definition !== undefined &&
    linesFor(definition, { client: 'lync-2010', platform }).some(
      (line) => line.kind === 'do' && line.text === text,
    )
  );
};
const heading = left('heading');

const ARTICLE: readonly (readonly [phrase: string, places: readonly Place[]])[] = [
  [
    "because the certificate can't be acquired or validated",
    says('guide.symptom.personal-certificate', 'guide.symptom.server-certificate'),
  ],
  ['Problem', heading],
  [
    'When a Microsoft 365 user tries to sign in to Skype for Business Online',
    [
      ...says('guide.client.lync-2010', 'guide.client.lync-2013', 'status.sfb'),
      rule('says when the service was retired', () => ONLINE_RETIRED.startsWith('2021-07-31')),
    ],
  ],
  ['There was a problem acquiring a personal certificate', says('guide.symptom.personal-certificate')],
  [
    'after a network outage or a Skype for Business Online service outage',
    says('guide.question.after-outage'),
  ],
  ['There was a problem verifying the certificate from the server', says('guide.symptom.server-certificate')],
  ['Cause', heading],
  ['This issue may occur if one or more of the following conditions are true', left('introduces the causes')],
  ['The software is out of date', says('steps.update-client.why')],
  [
    'The Lync client is out of date',
    says('steps.update-client.do.lync-2010', 'steps.update-client.do.office'),
  ],
  [
    'Sign-In Assistant is out of date',
    says('steps.sign-in-assistant.why', 'steps.sign-in-assistant.do.update'),
  ],
  ['The certificates cannot be acquired or validated', left('introduces the next two causes')],
  [
    'personal certificate or the cached credentials are corrupted',
    says('steps.personal-certificate.why', 'steps.clear-cached.why', 'steps.credential-manager.why'),
  ],
  ['Part of the certificate chain is untrusted', says('steps.admin-chain-check.why', 'guide.line.server')],
  ['Solution', heading],
  [
    'Resolution for Lync 2013',
    [rule('Lync 2013 has it', () => planned('lync-2013', 'windows-7').includes('delete-sign-in-info'))],
  ],
  ['Delete the sign in information', says('steps.delete-sign-in-info.title')],
  [
    'Lync 2013 will automatically remove any saved password, certificates, and connection settings',
    says('steps.delete-sign-in-info.why', 'steps.delete-sign-in-info.do.click'),
  ],
  [
    'Screenshot that shows the Lync 2013 sign-in page',
    says('guide.picture.sign-in-window', 'guide.picture-label.sign-in-window'),
  ],
  ['Resolution for Lync 2010', [rule('Lync 2010', () => planned('lync-2010', 'windows-7').length > 5)]],
  ['Update the Lync client to the latest version', says('steps.update-client.do.lync-2010')],
  [
    'Make sure that Microsoft Online Services Sign-in Assistant is running',
    says('steps.sign-in-assistant.title'),
  ],
  [
    '(These steps are for Windows 10)',
    [rule('Windows 10 path', () => shows('sign-in-assistant', 'windows-10', 'open'))],
  ],
  ['Right-click the Start button and select Run', says('steps.sign-in-assistant.do.open')],
  ['Type services.msc and select OK', [copies('open-services', 'services.msc')]],
  [
    'check whether the Status of Microsoft Online Services Sign-in Assistant is listed as Running',
    says('steps.sign-in-assistant.do.status', 'steps.sign-in-assistant.expect'),
  ],
  [
    'Clear your cached certificates, credentials and connections',
    says('steps.clear-cached.title', 'steps.clear-cached.do.password', 'steps.clear-cached.do.ssl-state'),
  ],
  ['Additional troubleshooting steps for Lync 2013 and Lync 2010', heading],
  ['Note', left('marks a note')],
  [
    'Before you modify it, back up the registry for restoration',
    [
      ...says('steps.machine-guid.do.backup', 'steps.machine-guid.undo'),
      copies('backup-registry', 'reg export HKLM\\SOFTWARE\\Microsoft\\Cryptography'),
    ],
  ],
  [
    "If the steps earlier in this article don't resolve the issue",
    [
      rule('these come after the gentler ones', () => {
        const ids = planned('lync-2010', 'windows-7');
        return ids.indexOf('endpoint-cache') > ids.indexOf('clear-cached');
      }),
    ],
  ],
  ['sometimes the endpoint can be changed and can cause sign-in to fail', says('steps.endpoint-cache.why')],
  ['Locate the local application data folder', says('steps.endpoint-cache.do.open')],
  [
    'Windows Vista, Windows 7 and Windows 8 (excluding Windows 8 RT)',
    [
      rule('offered on these', () =>
        (['windows-vista', 'windows-7', 'windows-8'] as const).every((platform) =>
          planned('lync-2010', platform).includes('endpoint-cache'),
        ),
      ),
      rule('not on RT', () => !planned('lync-2013', 'windows-rt').includes('endpoint-cache')),
    ],
  ],
  [
    '%LOCALAPPDATA%\\Microsoft\\Communicator',
    [copies('open-cache', '%LOCALAPPDATA%\\Microsoft\\Communicator', 'windows-vista')],
  ],
  ['Windows XP', says('guide.platform.windows-xp')],
  [
    '%USERPROFILE%\\Local Settings\\Application Data\\Microsoft\\Communicator',
    [
      copies(
        'open-cache',
        '%USERPROFILE%\\Local Settings\\Application Data\\Microsoft\\Communicator',
        'windows-xp',
      ),
    ],
  ],
  [
    'Delete the folder associated with your sign-in address',
    [
      ...says('steps.endpoint-cache.do.find', 'steps.endpoint-cache.do.delete'),
      copies('rename-cache', 'sip_name@example.com'),
    ],
  ],
  ['Restart Lync, and then try to sign in', says('steps.endpoint-cache.do.restart')],
  [
    'when the user clicks Save Password in Lync 2010, this action also saves the certificate',
    says('steps.personal-certificate.why'),
  ],
  ['To delete a personal certificate, follow these steps', says('steps.personal-certificate.title')],
  ['Delete the certificate in Windows Certificate Manager', says('steps.personal-certificate.do.open')],
  ['press Windows + R, type certmgr.msc', [copies('open-certificates', 'certmgr.msc')]],
  ['Expand Personal, and then expand Certificates', says('steps.personal-certificate.do.expand')],
  [
    "Sort by the Issued By column, and then look for a certificate that's issued by Communications Server",
    says('steps.personal-certificate.do.sort', 'guide.picture.certificates'),
  ],
  [
    "Verify that the certificate is present and that it isn't expired",
    says('steps.personal-certificate.do.verify', 'readback.certificate-expired', 'readback.certificate-none'),
  ],
  [
    'Delete the certificate and try to sign in to Skype for Business Online',
    says('steps.personal-certificate.do.delete', 'steps.personal-certificate.do.sign-in'),
  ],
  [
    "If you're running Windows 7, remove the user's stored credentials",
    [
      ...says('steps.credential-manager.title'),
      rule('on Windows 7', () => planned('lync-2010', 'windows-7').includes('credential-manager')),
      rule('not before it', () => !planned('lync-2010', 'windows-vista').includes('credential-manager')),
      rule('after the certificate', () => {
        const ids = planned('lync-2010', 'windows-7');
        return ids.indexOf('credential-manager') > ids.indexOf('personal-certificate');
      }),
    ],
  ],
  ['Open Control Panel, and then click Credential Manager', says('steps.credential-manager.do.open')],
  ["Locate the set of credentials that's used to connect", says('steps.credential-manager.do.find')],
  [
    'Expand the set of credentials, and then select Remove from Vault',
    says('steps.credential-manager.do.remove', 'guide.picture-label.credential-manager'),
  ],
  ['then type your new set of credentials', says('steps.credential-manager.do.sign-in')],
  [
    "These steps aren't necessary in Lync 2013",
    [
      rule('not offered in Lync 2013', () => {
        const ids = planned('lync-2013', 'windows-7');
        return !ids.includes('personal-certificate') && !ids.includes('credential-manager');
      }),
    ],
  ],
  ['Flush the DNS cache', says('steps.flush-dns.title')],
  ['Press Windows + R, type the following command', says('steps.flush-dns.do.run')],
  ['Ipconfig /flushdns', [copies('flush-dns', 'ipconfig /flushdns')]],
  [
    'Serious problems might occur if you modify the registry incorrectly by using Registry Editor',
    [
      ...says('steps.machine-guid.risk'),
      rule('asks for a confirmation', () => {
        const definition = step('machine-guid');
        return definition !== undefined && needsConfirmation(definition);
      }),
    ],
  ],
  ['On the affected computers, check the following registry key', [copies('check-guid', '/v MachineGuid')]],
  [
    'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography\\MachineGuid',
    [copies('registry-key', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography')],
  ],
  [
    'then remove the braces, restart Lync, and then try to sign in again',
    says('steps.machine-guid.do.edit', 'steps.machine-guid.do.restart'),
  ],
  ['administrators: Validate the certificate chain', says('steps.admin-chain-check.title')],
  [
    'customers who use single sign-on in Microsoft 365 or for customers who have Lync hybrid deployments',
    says('steps.admin-chain-check.why'),
  ],
  [
    'Lync Mobile users cannot sign in after they update to client version 5.4',
    says('steps.admin-chain-check.do.mobile'),
  ],
  [
    'Although this article is written for mobile devices, the same concepts apply',
    [
      rule('asked of desktop users too', () =>
        planned('lync-2010', 'windows-7').includes('admin-chain-check'),
      ),
    ],
  ],
  ['More Information', heading],
  [
    'contact Microsoft 365 technical support or the Microsoft 365 Community forums',
    says('steps.support.do.send', 'steps.support.do.community', 'steps.support.do.account'),
  ],
  [
    'To narrow the issue, determine whether the issue occurs for multiple user accounts on the same computer',
    says(
      'guide.question.other-account',
      'guide.question.other-computer',
      'guide.locus.computer',
      'guide.locus.account',
    ),
  ],
  ['Did this fix the problem?', says('guide.outcome-question')],
  ['Check whether the problem is fixed', says('guide.outcome.fixed', 'guide.outcome.not-fixed')],
  ["We'd appreciate your feedback", left('feedback on the article itself')],
  ['Still need help? Go to Microsoft Community', says('steps.support.do.community')],
];

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const article = readFileSync(sharedFile('reference/000_5723a8ad4f6c0038.txt'), 'utf8')
  .split('\n')
  .map(flat)
  .filter((line) => line !== '');
const ids = new Set<string>(idsOf(messages));

describe('the source article', () => {
  test('every line is named below', () => {
    const unnamed = article.filter((line) => !ARTICLE.some(([phrase]) => line.includes(flat(phrase))));
    expect(unnamed).toEqual([]);
  });

  test.each(ARTICLE)('“%s” is in the article and in the guide', (phrase, places) => {
    expect(article.some((line) => line.includes(flat(phrase)))).toBe(true);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      if ('message' in place) expect(ids, place.message).toContain(place.message);
      else if ('command' in place) {
        const texts = COMMANDS[place.command]?.texts({
          client: 'lync-2010',
          platform: place.on ?? 'windows-7',
          address: 'name@example.com',
        });
        expect(texts?.join('\n'), place.command).toContain(place.gives);
      } else if ('rule' in place) expect(place.holds(), place.rule).toBe(true);
      else expect(place.left).not.toBe('');
    }
  });
});
