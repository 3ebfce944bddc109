import type { Field, FieldGroup } from '#lib/view/result/certificate.ts';
import { cx } from '../parts/cx.ts';
import { CopyButton } from '../parts/CopyButton.tsx';

/** Labelled values under a heading, two columns where there is room. */
export function Fields({ group }: { readonly group: FieldGroup }) {
  return (
    <section className="min-w-0">
      <h4 className="text-[0.8125rem] font-[650] text-ink">{group.title}</h4>
      <dl className="mt-1.5 grid gap-x-4 gap-y-1 text-[0.8125rem] sm:grid-cols-[9.5rem_minmax(0,1fr)]">
        {group.fields.map((field, index) => (
          <Row key={`${field.label}-${index}`} field={field} />
        ))}
      </dl>
    </section>
  );
}

function Row({ field: { label, lines, mono, copy } }: { readonly field: Field }) {
  return (
    <>
      <dt className="text-ink-faint max-sm:mt-1">{label}</dt>
      <dd className="flex min-w-0 items-start justify-between gap-2">
        <span className="min-w-0">
          {lines.map((line) => (
            <span key={line} className={cx('block wrap-anywhere', mono && 'ident')}>
              {line}
            </span>
          ))}
        </span>
        {copy === null ? null : (
          <CopyButton look="icon" label={`Copy ${label}`} text={copy} className="-my-1" />
        )}
      </dd>
    </>
  );
}
