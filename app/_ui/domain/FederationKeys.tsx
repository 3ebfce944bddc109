'use client';

import { dotted } from '#lib/content/messages/forms.ts';
import { useMemo } from 'react';
import type { FederationReading } from '#lib/browser/survey/federation-client.ts';
import { federationView, type KeyGroup, type KeyRow } from '#lib/view/survey/federation.ts';
import type { State } from '#lib/view/types.ts';
import { useFederationWords } from '../language/address-words.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { cx } from '../parts/cx.ts';
import { Notice } from '../parts/Notice.tsx';
import { Bytes } from '../parts/LongText.tsx';

/** The certificates of federation metadata: the loudest thing first, then each with order and dates. */
export function FederationKeys({ reading }: { readonly reading: FederationReading }) {
  const { keys, signature, at } = reading;
  const words = useFederationWords();
  const view = useMemo(() => federationView(words, keys, signature, at), [words, keys, signature, at]);
  return (
    <div className="grid gap-4">
      {view.alarm ? (
        <Notice tone={view.alarm.state === 'bad' ? 'error' : 'warning'} title={view.alarm.title}>
          {view.alarm.advice}
        </Notice>
      ) : null}
      {view.groups.map((group) => (
        <Group key={group.use} group={group} />
      ))}
      <p className="flex gap-2.5 text-sm text-ink-soft">
        <StateMark state={view.signature.state} className="mt-0.5 size-4.5" />
        <span>{view.signature.text}</span>
      </p>
    </div>
  );
}

function Group({ group: { use, rows } }: { readonly group: KeyGroup }) {
  const { text } = useFederationWords();
  return (
    <section>
      <h3 className="mb-1.5 text-sm font-[650]">{text(`federation.use.${use}`)}</h3>
      <ul className="overflow-hidden rounded-xl border border-line bg-surface text-sm">
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
    </section>
  );
}

const TONES: Record<State, string> = {
  bad: 'text-untrusted',
  warn: 'text-unknown',
  ok: 'text-trusted',
  unknown: 'text-ink-soft',
};

function Row({ row: { order, label, state, left, facts, sha1, sha256 } }: { readonly row: KeyRow }) {
  const { text } = useFederationWords();
  return (
    <li className="flex gap-3 border-line px-4 py-3 not-first:border-t">
      <StateMark state={state} className="mt-0.5 size-5" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-3">
          {order === null ? null : <span className="font-[650]">{text(`federation.key.${order}`)}</span>}
          <span className="wrap-anywhere">{label}</span>
          <span className={cx('font-[650]', TONES[state])}>{left}</span>
        </p>
        <p className="mt-0.5 text-ink-soft wrap-anywhere">{dotted(facts)}</p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-xs text-ink-faint">
          <span>{text('federation.key.thumbprint')}</span>
          <code className="ident">
            <Bytes text={sha1.toUpperCase()} />
          </code>
          <CopyButton look="icon" text={sha1.toUpperCase()} label={text('federation.key.copy', { label })} />
        </p>
        <p className="text-xs text-ink-faint">
          SHA-256{' '}
          <code className="ident">
            <Bytes text={sha256} />
          </code>
        </p>
      </div>
    </li>
  );
}
