'use client';

import { type ReactNode, useRef } from 'react';
import { Button, type ButtonLook, type ButtonSize } from './Button.tsx';

interface FilePickerProps {
  /** Name of the file field itself, which only the button opens. */
  readonly label: string;
  /** As the attribute of the same name has it; without it any file. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly className?: string;
  readonly disabled?: boolean;
  /** What the button shows. */
  readonly children: ReactNode;
}

/** A button that lets the reader choose files; the same file can be chosen again. */
export function FilePicker({
  label,
  accept,
  multiple = false,
  onFiles,
  children,
  ...button
}: FilePickerProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => field.current?.click()}>
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-label={label}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
