import type { ResultSource } from '#lib/browser/ask/source.ts';
import {
  connectionFacts,
  connectionFault,
  connectionNotes,
  connectionSeen,
  type ConnectionSeen,
} from '#lib/view/result/connection.ts';
import { useConnectionWords } from '../language/result-words.ts';
import { Localised } from '../language/site.tsx';
import { Worded } from '../language/words.tsx';
import { Notice } from '../parts/Notice.tsx';
import { FoldedSection } from '../parts/Section.tsx';

interface Seen {
  readonly seen: ConnectionSeen;
}

type Observed = Pick<ResultSource, 'observation'>;

/** What the handshake told beside the certificates; nothing where there is nothing to say. */
export function ConnectionNotes({ observation }: Observed) {
  const seen = connectionSeen(observation);
  if (!seen || connectionFault(observation) === null) return null;
  return (
    <Worded parts={['clients', 'connection']} waiting={null}>
      <Localised className="grid gap-5">
        <Notes seen={seen} />
      </Localised>
    </Worded>
  );
}

function Notes({ seen }: Seen) {
  const words = useConnectionWords();
  return connectionNotes(words, seen).map((note) => (
    <Notice key={note.id} tone="warning" title={note.title}>
      <p data-note="">
        {note.text} {note.step}
      </p>
      <p className="mt-1 text-[0.8125rem] text-ink-faint wrap-anywhere">
        {words.text('connection.source', { source: note.source })}
      </p>
    </Notice>
  ));
}

/** Version and key exchange that the server took, in one line until wanted. */
export function ConnectionLine({ observation }: Observed) {
  const seen = connectionSeen(observation);
  if (seen === null || seen.version === null) return null;
  return (
    <Worded
      parts={['clients', 'connection']}
      waiting={<FoldedSection words="connection">{null}</FoldedSection>}
    >
      <Localised>
        <Line seen={seen} />
      </Localised>
    </Worded>
  );
}

function Line({ seen }: Seen) {
  const words = useConnectionWords();
  const facts = connectionFacts(words, seen);
  if (!facts) return null;
  return (
    <FoldedSection words="connection" aside={facts.summary}>
      <ul className="grid gap-1.5 text-sm">
        {facts.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </FoldedSection>
  );
}
