'use client';

import { useMemo } from 'react';
import type { FederationReading } from '#lib/browser/survey/federation-client.ts';
import { federationView, type KeyGroup, type KeyRow } from '#lib/view/survey/federation.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { cx } from '../parts/cx.ts';
import { Notice } from '../parts/Notice.tsx';

/** The certificates of federation metadata: the loudest thing first, then each with order and dates. */
export function FederationKeys({ reading }: { readonly reading: FederationReading }) {
  const { keys, signature, at } = reading;
  const view = useMemo(() => federationView(keys, signature, at), [keys, signature, at]);
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

function Group({ group: { title, rows } }: { readonly group: KeyGroup }) {
  return (
    <section>
      <h3 className="mb-1.5 text-sm font-[650]">{title}</h3>
      <ul className="overflow-hidden rounded-xl border border-line bg-surface text-sm">
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row }: { readonly row: KeyRow }) {
  const { order, label, state, left, from, until, keyText, signature, selfSigned, sha1, sha256 } = row;
  return (
    <li className="flex gap-3 border-line px-4 py-3 not-first:border-t">
      <StateMark state={state} className="mt-0.5 size-5" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-3">
          {order === '' ? null : <span className="font-[650]">{order}</span>}
          <span className="wrap-anywhere">{label}</span>
          <span
            className={cx(
              'font-[650]',
              state === 'bad' ? 'text-untrusted' : state === 'warn' ? 'text-unknown' : 'text-trusted',
            )}
          >
            {left}
          </span>
        </p>
        <p className="mt-0.5 text-ink-soft">
          Valid from {from} until {until} · {keyText} · {signature}
          {selfSigned ? ' · self-signed, which is normal here' : ''}
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-xs text-ink-faint">
          <span>Thumbprint</span>
          <code className="ident">{sha1.toUpperCase()}</code>
          <CopyButton look="icon" text={sha1.toUpperCase()} label={`Copy the thumbprint of ${label}`} />
        </p>
        <p className="text-xs text-ink-faint">
          SHA-256 <code className="ident">{sha256}</code>
        </p>
      </div>
    </li>
  );
}
