import { Bar, Frame, Label, Ring } from './parts.tsx';

/** The sign-in window: address, the link to delete the stored information, the button. */
export function SignInPicture({ label }: { readonly label: string }) {
  return (
    <Frame>
      <circle cx="70" cy="82" r="24" className="fill-accent-soft stroke-accent-line" />
      <circle cx="70" cy="75" r="8" className="fill-accent-line" />
      <path d="M55 97a15 13 0 0 1 30 0Z" className="fill-accent-line" />
      <rect x="116" y="52" width="248" height="26" rx="4" className="fill-sunken stroke-line-strong" />
      <Label x={126} y={69} tone="fill-ink-soft">
        name@example.com
      </Label>
      <Label x={126} y={101} strong tone="fill-accent">
        {label}
      </Label>
      <Ring x={116} y={85} width={248} height={24} />
      <rect x="116" y="126" width="96" height="28" rx="4" className="fill-accent" />
      <rect x="138" y="136.5" width="52" height="7" rx="3.5" className="fill-on-accent" />
    </Frame>
  );
}

/** The Services window: the assistant's row with its status. */
export function ServicesPicture({ label }: { readonly label: string }) {
  return (
    <Frame>
      <Bar x={30} y={47} width={70} />
      <Bar x={236} y={47} width={46} />
      <path d="M14 64h372" className="stroke-line" />
      <Bar x={30} y={78} width={150} />
      <Bar x={236} y={78} width={60} />
      <rect x="15" y="96" width="370" height="30" className="fill-accent-soft" />
      <Label x={30} y={115} strong>
        Microsoft Online Services…
      </Label>
      <Label x={236} y={115} strong>
        {label}
      </Label>
      <Ring x={226} y={98} width={154} height={26} />
      <Bar x={30} y={140} width={180} />
      <Bar x={236} y={140} width={40} />
      <Bar x={30} y={160} width={120} />
      <Bar x={236} y={160} width={60} />
    </Frame>
  );
}

/** The Credential Manager: one entry opened, with its link to remove it. */
export function CredentialPicture({ label }: { readonly label: string }) {
  return (
    <Frame>
      <Bar x={30} y={48} width={140} />
      <rect x="30" y="68" width="340" height="94" rx="5" className="fill-sunken stroke-line" />
      <Label x={44} y={89} strong>
        Microsoft_OC1:…
      </Label>
      <path d="m350 86 5-5 5 5" fill="none" strokeWidth="2" className="stroke-ink-soft" />
      <Bar x={44} y={102} width={90} />
      <Bar x={150} y={102} width={120} />
      <Bar x={44} y={118} width={70} />
      <Bar x={150} y={118} width={60} />
      <Label x={52} y={149} strong tone="fill-accent">
        {label}
      </Label>
      <Ring x={42} y={133} width={230} height={24} />
    </Frame>
  );
}
