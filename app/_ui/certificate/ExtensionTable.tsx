import type { CertificateWords } from '#lib/content/messages/english-certificate.ts';
import type { ExtensionView } from '#lib/core/report/types.ts';

interface ExtensionTableProps {
  readonly extensions: readonly ExtensionView[];
  readonly words: CertificateWords;
}

/** Every extension with its mark and size; those not understood are said to be so. */
export function ExtensionTable({ extensions, words: { text } }: ExtensionTableProps) {
  return (
    <section className="min-w-0">
      <h4 className="text-[0.8125rem] font-[650] text-ink">{text('certificate.extension.heading')}</h4>
      {extensions.length === 0 ? (
        <p className="mt-1.5 text-[0.8125rem] text-ink-faint">{text('certificate.value.none')}</p>
      ) : (
        <table className="mt-1.5 w-full text-left text-[0.8125rem]">
          <thead className="text-ink-faint">
            <tr className="border-b border-line [&>th]:py-1 [&>th]:pr-3 [&>th]:font-[450]">
              <th scope="col">{text('certificate.extension.name')}</th>
              <th scope="col" className="max-sm:hidden">
                OID
              </th>
              <th scope="col">{text('certificate.extension.critical')}</th>
              <th scope="col" className="pr-0! text-right">
                {text('certificate.extension.bytes')}
              </th>
            </tr>
          </thead>
          <tbody>
            {extensions.map(({ oid, name, critical, understood, bytes }, index) => (
              <tr
                key={`${oid}-${index}`}
                className="border-b border-line last:border-0 [&>td]:py-1 [&>td]:pr-3"
              >
                <td className="wrap-anywhere">
                  {name === '' ? oid : name}
                  {understood ? null : (
                    <span className="ml-1.5 text-ink-faint">
                      {text('certificate.extension.not-understood')}
                    </span>
                  )}
                </td>
                <td className="ident max-sm:hidden">{oid}</td>
                <td className={critical ? 'font-[600]' : 'text-ink-faint'}>
                  {text(critical ? 'certificate.value.yes' : 'certificate.value.no')}
                </td>
                <td className="pr-0! text-right tabular-nums">{bytes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
