import type { ResultSource } from '#lib/browser/ask/source.ts';
import { connectionFacts, connectionNotes, connectionSeen } from '#lib/view/result/connection.ts';
import { Notice } from '../parts/Notice.tsx';
import { FoldedSection } from '../parts/Section.tsx';

/** What the handshake told beside the certificates; nothing where there is nothing to say. */
export function ConnectionNotes({ observation }: Pick<ResultSource, 'observation'>) {
  const seen = connectionSeen(observation);
  if (!seen) return null;
  return connectionNotes(seen).map((note) => (
    <Notice key={note.id} tone={note.tone} title={note.title}>
      <p>
        {note.text} {note.step}
      </p>
      <p className="mt-1 text-[0.8125rem] text-ink-faint">Source: {note.source}.</p>
    </Notice>
  ));
}

/** Version and key exchange that the server took, in one line until wanted. */
export function ConnectionLine({ observation }: Pick<ResultSource, 'observation'>) {
  const seen = connectionSeen(observation);
  const facts = seen && connectionFacts(seen);
  if (!facts) return null;
  return (
    <FoldedSection words="connection" note={facts.summary}>
      <ul className="grid gap-1.5 text-sm">
        {facts.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </FoldedSection>
  );
}
