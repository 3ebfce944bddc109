'use client';

import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import FileDown from 'lucide-react/icons/file-down';
import { StartWord } from './start-words.tsx';

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null;

const inDialog = (): boolean => document.querySelector('[role="dialog"]') !== null;

/** Makes the whole page take files and text, dropped or pasted, and shows where while something is dragged. */
export function DropZone({ onFiles, onText }: DropZoneProps) {
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Entering a child fires before leaving its parent: only the balance tells whether the page was left.
    let depth = 0;
    const accepts = (event: DragEvent) =>
      !inDialog() &&
      (event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain') ?? false);
    const enter = (event: DragEvent) => {
      if (!accepts(event)) return;
      event.preventDefault();
      depth += 1;
      if (event.dataTransfer?.types.includes('Files')) setOver(true);
    };
    const hover = (event: DragEvent) => {
      if (!accepts(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (!accepts(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
      else onText(event.dataTransfer?.getData('text/plain') ?? '');
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (inDialog()) return;
      if (files.length > 0) {
        event.preventDefault();
        onFiles(files);
      } else if (!isEditable(event.target)) {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (text.trim()) onText(text);
      }
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [onFiles, onText]);

  if (!over) return null;
  // In <body>, above everything: the header has a layer of its own.
  return createPortal(
    <div
      data-testid="drop-target"
      className="pointer-events-none fixed inset-0 z-30 animate-fade bg-canvas/80 p-3 backdrop-blur-sm sm:p-5"
    >
      <div className="flex size-full flex-col items-center justify-center gap-3 rounded-xl border-2 border-dashed border-accent bg-accent-soft/60 px-6 text-center text-accent">
        <FileDown aria-hidden="true" className="size-9" strokeWidth={1.6} />
        <p className="text-lg font-[620]">
          <StartWord id="start.drop.title" />
        </p>
        <p className="text-sm text-ink-soft">
          <StartWord id="start.drop.hint" />
        </p>
      </div>
    </div>,
    document.body,
  );
}
