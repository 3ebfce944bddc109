import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { DEPLOYMENTS } from '#lib/content/fixes/deploy.ts';
import { mobileConfig } from '#lib/view/fixes/mobileconfig.ts';
import { fingerprintLines, rootToDeploy, rootValues } from '#lib/view/fixes/root.ts';
import { certificate, finding, failing, path, report } from '../fixtures.ts';

const ROOT = certificate(2, 'Contoso Root CA', 'Contoso Root CA');

/** A property list as plain values; throws on what is none. */
function readPlist(text: string): unknown {
  const document = new DOMParser({
    errorHandler: (_: string, message: string) => {
      throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');
  const root = document.documentElement;
  const [value] = childrenOf(root);
  if (root.tagName !== 'plist' || value === undefined) throw new Error('This is no property list.');
  return valueOf(value);
}

const childrenOf = (element: Element): Element[] => {
  const all: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) all.push(node as Element);
    else if ((node.nodeValue ?? '').trim() !== '') throw new Error('Text stands where none may.');
  }
  return all;
};

function valueOf(element: Element): unknown {
  const children = childrenOf.bind(null, element);
  switch (element.tagName) {
    case 'string':
      return element.textContent;
    case 'integer':
      return Number(element.textContent);
    case 'data':
      return Buffer.from(element.textContent, 'base64');
    case 'array':
      return children().map(valueOf);
    case 'dict': {
      const all = children();
      return Object.fromEntries(
        all.flatMap((key, index) => {
          const value = all[index + 1];
          if (index % 2 === 1) return [];
          if (key.tagName !== 'key' || value === undefined) throw new Error('A key is missing.');
          return [[key.textContent, valueOf(value)] as const];
        }),
      );
    }
    default:
      throw new Error(`<${element.tagName}> is no element of a property list.`);
  }
}

describe('the Apple profile', () => {
  it('holds the root as one payload', () => {
    const UUID = /^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}$/;
    expect(readPlist(mobileConfig(ROOT))).toMatchObject({
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadUUID: expect.stringMatching(UUID) as string,
      PayloadContent: [
        {
          PayloadType: 'com.apple.security.root',
          PayloadVersion: 1,
          PayloadUUID: expect.stringMatching(UUID) as string,
          PayloadDisplayName: 'Contoso Root CA',
          PayloadCertificateFileName: 'contoso-root-ca.cer',
          PayloadContent: Buffer.from(ROOT.der, 'base64'),
        },
      ],
    });
  });

  it('is the same for the same root, and another for another', () => {
    expect(mobileConfig(ROOT)).toBe(mobileConfig({ ...ROOT }));
    expect(mobileConfig(ROOT)).not.toBe(mobileConfig({ ...ROOT, sha256: '12'.repeat(32) }));
  });

  it.each([
    '</string><key>PayloadType</key>',
    ']]>',
    'a & b',
    'nul\0bell\u0007',
    'half \ud800 pair',
    '東京 CA',
  ])('stays one whatever the root is called: %j', (name) => {
    const read = readPlist(mobileConfig(certificate(2, name, name)));
    expect(read).toMatchObject({ PayloadContent: [{ PayloadType: 'com.apple.security.root' }] });
    expect(Object.keys(read as object)).toHaveLength(7);
  });
});

describe('the root to deploy', () => {
  const untrusted = failing(finding('root-not-trusted', { kind: 'certificate', certificate: 2 }), {
    end: 'self-signed',
    store: null,
  });

  it('is the private one at the end of the path', () => {
    expect(rootToDeploy(untrusted)?.subject.label).toBe('Contoso Root CA');
    expect(rootToDeploy(report({ paths: [path({ store: 'user' })] }))?.id).toBe(2);
    expect(rootToDeploy(report({ paths: [path({ store: 'enterprise' })] }))?.id).toBe(2);
  });

  it('is none where a public store has it, where none is there, or the server signed for itself', () => {
    expect(rootToDeploy(report())).toBeNull();
    expect(rootToDeploy(report({ paths: [] }))).toBeNull();
    expect(
      rootToDeploy(report({ paths: [path({ certificates: [0, 1], end: 'dangling', store: null })] })),
    ).toBeNull();
    expect(
      rootToDeploy(report({ paths: [path({ certificates: [0], end: 'self-signed', store: null })] })),
    ).toBeNull();
  });

  it('is read out in lines of four groups', () => {
    expect(fingerprintLines('0123456789abcdef'.repeat(4))).toEqual(Array(4).fill('0123 4567 89AB CDEF'));
    expect(fingerprintLines('ab'.repeat(20))).toHaveLength(3);
  });
});

describe.each(DEPLOYMENTS)('for $title', ({ steps, check, undo }) => {
  it('there are steps, a check and a way back, all filled in', () => {
    const values = rootValues(ROOT);
    for (const part of [steps(values), check(values), undo(values)]) {
      expect(part.length).toBeGreaterThan(0);
      for (const { text, command } of part) {
        expect(text).toMatch(/[.:]$/);
        if (command) expect(command.text).not.toBeNull();
        expect(command?.text ?? '').not.toMatch(/undefined|null/);
      }
    }
  });
});

it('gives no command a file name that came from a hostile name', () => {
  const values = rootValues(certificate(2, '$(reboot)`x`\n-rf', 'x'));
  expect(values.files.cer).toBe('reboot-x-rf.cer');
  expect(values.alias).toBe('reboot-x-rf');
});
