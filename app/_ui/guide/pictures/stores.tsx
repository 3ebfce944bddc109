import { Bar, Folder, Frame, Label, Ring } from './parts.tsx';

/** A folder window: the account's own folder and its new name. */
export function FolderPicture({ label }: { readonly label: string }) {
  return (
    <Frame>
      <Bar x={30} y={48} width={200} />
      <path d="M14 66h372" className="stroke-line" />
      <Folder x={32} y={82} open />
      <Label x={60} y={94} strong>
        {label}
      </Label>
      <Ring x={24} y={76} width={230} height={26} />
      <path d="M42 110v18" strokeWidth="2" className="stroke-ink-soft" />
      <path d="m37 124 5 6 5-6" fill="none" strokeWidth="2" className="stroke-ink-soft" />
      <Folder x={32} y={140} />
      <Label x={60} y={152}>
        {label}
        <tspan fontWeight="700" className="fill-untrusted">
          .old
        </tspan>
      </Label>
    </Frame>
  );
}

/** The certificate manager: the tree on one side, the list sorted by issuer on the other. */
export function CertificatesPicture({ label }: { readonly label: string }) {
  return (
    <Frame>
      <path d="M140 34v144" className="stroke-line" />
      <Folder x={26} y={46} />
      <Bar x={50} y={50} width={66} />
      <path d="M35 64v34h10M35 78v-14" fill="none" className="stroke-line-strong" />
      <Folder x={46} y={70} open />
      <Bar x={70} y={74} width={54} />
      <Folder x={46} y={91} />
      <Bar x={70} y={95} width={48} />
      <Bar x={156} y={48} width={50} />
      <Bar x={234} y={48} width={64} />
      <path d="m304 54 4-5 4 5Z" className="fill-ink-soft" />
      <path d="M140 64h246" className="stroke-line" />
      <Bar x={156} y={78} width={58} />
      <Bar x={234} y={78} width={90} />
      <rect x="141" y="95" width="244" height="30" className="fill-accent-soft" />
      <Bar x={156} y={106} width={58} />
      <Label x={234} y={114} strong>
        {label}
      </Label>
      <Ring x={226} y={97} width={154} height={26} />
      <Bar x={156} y={140} width={48} />
      <Bar x={234} y={140} width={110} />
    </Frame>
  );
}

/** Width that the value is drawn with, so that the marks around it fit in every font. */
const VALUE_WIDTH = 168;

/** The value's digits, always as wide as the drawing needs. */
function Digits({ y }: { readonly y: number }) {
  return (
    <text
      x="132"
      y={y}
      fontSize="12"
      textLength={VALUE_WIDTH}
      lengthAdjust="spacingAndGlyphs"
      className="fill-ink"
    >
      0a1b2c3d-…-4e5f60718293
    </text>
  );
}

/** A brace, crossed out. */
function Brace({ x, children }: { readonly x: number; readonly children: string }) {
  return (
    <g>
      <text x={x} y="93" fontSize="17" fontWeight="700" textAnchor="middle" className="fill-untrusted">
        {children}
      </text>
      <path d={`m${x - 7} 96 14-16`} strokeWidth="1.75" className="stroke-untrusted-strong" />
    </g>
  );
}

/** The Registry Editor: the value with braces, and without. */
export function RegistryPicture({ label }: { readonly label: string }) {
  return (
    <Frame>
      <Bar x={30} y={48} width={240} />
      <path d="M14 66h372" className="stroke-line" />
      <Label x={30} y={92} strong>
        {label}
      </Label>
      <Brace x={122}>{'{'}</Brace>
      <Digits y={92} />
      <Brace x={312}>{'}'}</Brace>
      <path d="M200 106v18" strokeWidth="2" className="stroke-ink-soft" />
      <path d="m195 120 5 6 5-6" fill="none" strokeWidth="2" className="stroke-ink-soft" />
      <Label x={30} y={152} strong>
        {label}
      </Label>
      <Digits y={152} />
      <path d="m312 148 5 5 9-11" fill="none" strokeWidth="2.5" className="stroke-trusted-strong" />
    </Frame>
  );
}
