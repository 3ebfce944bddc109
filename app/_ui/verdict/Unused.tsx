import ChevronDown from 'lucide-react/icons/chevron-down';
import { certificateDetail } from '#lib/view/certificate.ts';
import { originOf } from '#lib/view/origin.ts';
import type { ResultView } from '#lib/view/types.ts';
import { CertificateBody } from '../certificate/CertificateBody.tsx';
import { Section } from './Section.tsx';

/** Certificates that the chosen path does not use, each expandable like those of the chain. */
export function Unused({ view }: { readonly view: ResultView }) {
  if (view.unusedCertificates.length === 0) return null;
  return (
    <Section title="Other certificates" note="not part of the chosen chain">
      <ul className="grid gap-2">
        {view.unusedCertificates.map((id) => {
          const certificate = view.certificates[id];
          if (certificate === undefined) return null;
          const detail = certificateDetail(certificate, view.at.iso);
          return (
            <li key={id}>
              <details
                id={`certificate-${id}`}
                className="group/rest rounded-lg border border-line bg-surface"
              >
                <summary className="flex list-none items-baseline justify-between gap-3 rounded-lg px-4 py-3 text-sm hover:bg-sunken/60 [&::-webkit-details-marker]:hidden">
                  <h3 className="font-[600] wrap-anywhere">{detail.label}</h3>
                  <span className="min-w-0 flex-1 text-ink-faint">
                    {originOf(certificate)}
                    {detail.validity === null ? '' : `, ${detail.validity.text.toLowerCase()}`}
                  </span>
                  <ChevronDown
                    aria-hidden="true"
                    className="size-5 shrink-0 self-center text-ink-faint transition-transform group-open/rest:rotate-180 print:hidden"
                  />
                </summary>
                <CertificateBody certificate={certificate} detail={detail} />
              </details>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
