'use client';

import FileKey from 'lucide-react/icons/file-key-2';
import FileText from 'lucide-react/icons/file-text';
import FileWarning from 'lucide-react/icons/file-warning';
import X from 'lucide-react/icons/x';
import type { DraftFile } from '#lib/browser/ask/draft.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { plural } from '../parts/plural.ts';
import { progressText } from '../parts/progress.ts';

const KILO = 1024;

const size = (bytes: number): string =>
  bytes < KILO
    ? `${bytes} B`
    : bytes < KILO * KILO
      ? `${(bytes / KILO).toFixed(1)} KB`
      : `${(bytes / KILO / KILO).toFixed(1)} MB`;

/** What a file turned out to be, in a few words. */
function found({ state, decoded, progress }: DraftFile): string {
  if (progress !== null) return `${progressText(progress)}…`;
  if (state === 'reading') return 'Reading…';
  if (state === 'failed') return 'This file could not be opened';
  if (state === 'locked') return 'Needs a password';
  if (decoded?.format === 'key-log') return 'Key log of TLS connections';
  const connections = decoded?.capture?.conversations.length ?? 0;
  const certificates = decoded?.certificates.length ?? 0;
  const crls = decoded?.crls.length ?? 0;
  const answers = decoded?.ocsp?.length ?? 0;
  const parts = [
    connections > 0 && plural(connections, 'TLS connection'),
    certificates > 0 && plural(certificates, 'certificate'),
    crls > 0 && plural(crls, 'revocation list'),
    answers > 0 && plural(answers, 'OCSP answer'),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : 'No certificate found';
}

interface FileListProps {
  readonly files: readonly DraftFile[];
  readonly onUnlock: (id: number) => void;
  readonly onRemove: (id: number) => void;
}

/** The files taken so far, each with what is in it. */
export function FileList({ files, onUnlock, onRemove }: FileListProps) {
  if (files.length === 0) return null;
  return (
    <ul aria-label="Files" className="max-h-64 space-y-1.5 overflow-y-auto px-3 pb-3">
      {files.map((file) => {
        const useless = file.state === 'failed' || (file.state === 'ready' && found(file).startsWith('No '));
        const Icon = file.state === 'locked' ? FileKey : useless ? FileWarning : FileText;
        return (
          <li
            key={file.id}
            className="flex items-center gap-2.5 rounded-md border border-line bg-sunken py-1 pr-1 pl-2.5 text-sm"
          >
            <Icon
              aria-hidden="true"
              className={useless ? 'size-4 shrink-0 text-unknown' : 'size-4 shrink-0 text-ink-faint'}
            />
            <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2.5">
              <span className="max-w-full truncate font-[560]" title={file.name}>
                {file.name}
              </span>
              <span className="text-xs text-ink-faint">
                {found(file)} · {size(file.size)}
              </span>
            </span>
            {file.state === 'locked' ? (
              <Button size="sm" onClick={() => onUnlock(file.id)}>
                Enter password
              </Button>
            ) : null}
            <IconButton label={`Remove ${file.name}`} className="size-8" onClick={() => onRemove(file.id)}>
              <X aria-hidden="true" className="size-4" />
            </IconButton>
          </li>
        );
      })}
    </ul>
  );
}
