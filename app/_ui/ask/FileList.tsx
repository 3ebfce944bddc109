'use client';

import FileKey from 'lucide-react/icons/file-key-2';
import FileText from 'lucide-react/icons/file-text';
import FileWarning from 'lucide-react/icons/file-warning';
import X from 'lucide-react/icons/x';
import { DRAFT_FILES } from '#lib/browser/limits.ts';
import { PASTED, type DraftFile } from '#lib/browser/ask/draft.ts';
import { sizeIn } from '#lib/content/messages/forms.ts';
import { useSiteWords } from '../language/site.tsx';
import { useWords, type Words } from '../language/words.tsx';
import { Button, IconButton } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { progressText } from '../language/progress.ts';

/** What a file is called: pasted text has no name of its own. */
export function draftName(text: Words<'box'>['text'], { name }: DraftFile): string {
  if (name === PASTED.text) return text('box.file.pasted');
  return name === PASTED.request ? text('box.file.pasted-request') : name;
}

/** What a file turned out to be, in a few words. */
function Found({ file: { state, decoded, progress } }: { readonly file: DraftFile }) {
  const { text, locale } = useWords('box');
  const site = useSiteWords();
  if (progress !== null) return `${progressText(site, progress, locale)}…`;
  if (state === 'reading') return text('box.file.reading');
  if (state === 'failed') return text('box.file.failed');
  if (state === 'locked') return text('box.file.locked');
  if (decoded?.format === 'key-log') return text('box.file.key-log');
  const connections = decoded?.capture?.conversations.length ?? 0;
  const certificates = decoded?.certificates.length ?? 0;
  const crls = decoded?.crls.length ?? 0;
  const answers = decoded?.ocsp?.length ?? 0;
  const isRequest = decoded?.problems.some(({ code }) => code === 'is-certificate-request') ?? false;
  const parts = [
    connections > 0 && text('box.file.connections', { count: connections }),
    certificates > 0 && text('box.file.certificates', { count: certificates }),
    crls > 0 && text('box.file.crls', { count: crls }),
    answers > 0 && text('box.file.answers', { count: answers }),
    isRequest && text('box.file.request'),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : text('box.file.none');
}

/** Nothing of it can be used. */
const isUseless = ({ state, decoded, progress }: DraftFile): boolean =>
  state === 'failed' ||
  (state === 'ready' &&
    progress === null &&
    decoded?.format !== 'key-log' &&
    !decoded?.capture?.conversations.length &&
    !decoded?.certificates.length &&
    !decoded?.ocsp?.length &&
    !decoded?.problems.some(({ code }) => code === 'is-certificate-request') &&
    !decoded?.crls.length);

interface FileListProps {
  readonly files: readonly DraftFile[];
  readonly onUnlock: (id: number) => void;
  readonly onRemove: (id: number) => void;
}

/** The files taken so far, each with what is in it. */
export function FileList({ files, onUnlock, onRemove }: FileListProps) {
  const { text, locale } = useWords('box');
  if (files.length === 0) return null;
  return (
    <ul aria-label={text('box.file.list')} className="max-h-64 space-y-1.5 overflow-y-auto px-3 pb-3">
      {files.map((file) => {
        const name = draftName(text, file);
        const useless = isUseless(file);
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
              <span className="max-w-full truncate font-[560]" title={name}>
                {name}
              </span>
              <span className="text-xs text-ink-faint">
                <Found file={file} />
                {'\u00a0· '}
                {sizeIn(locale, file.size)}
              </span>
            </span>
            {file.state === 'locked' ? (
              <Button size="sm" onClick={() => onUnlock(file.id)}>
                {text('box.file.unlock')}
              </Button>
            ) : null}
            <IconButton
              label={text('box.file.remove', { name })}
              className="size-8"
              onClick={() => onRemove(file.id)}
            >
              <X aria-hidden="true" className="size-4" />
            </IconButton>
          </li>
        );
      })}
    </ul>
  );
}

/** Says how many files were not taken. */
export function TooMany({ count }: { readonly count: number }) {
  const { text } = useWords('box');
  return (
    <Notice tone="warning" role="status" title={text('box.file.many', { count })}>
      {text('box.file.most', { limit: DRAFT_FILES })}
    </Notice>
  );
}
