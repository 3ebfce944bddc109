'use client';

import type { MouseEvent } from 'react';

/** Leads from a finding to its certificate, opens it and puts the focus there. */
export function CertificateLink({ id, label }: { readonly id: number; readonly label: string }) {
  const target = `certificate-${id}`;
  const open = (event: MouseEvent) => {
    const card = document.getElementById(target);
    if (!(card instanceof HTMLDetailsElement)) return;
    event.preventDefault();
    card.open = true;
    card.scrollIntoView({ block: 'start' });
    card.querySelector('summary')?.focus({ preventScroll: true });
  };
  return (
    <a href={`#${target}`} onClick={open} className="link print:hidden">
      Show {label}
    </a>
  );
}
