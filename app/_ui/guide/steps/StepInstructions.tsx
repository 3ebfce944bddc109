'use client';

import { COMMANDS } from '#lib/content/guide/commands.ts';
import { instructionsOf } from '#lib/guide/lines.ts';
import { linesFor } from '#lib/guide/plan.ts';
import type { Situation, StepDefinition, PictureId } from '#lib/guide/model.ts';
import type { MessageId } from '#lib/content/messages/en/types.ts';
import { AddressField } from '../parts/AddressField.tsx';
import { CommandBox } from '../parts/CommandBox.tsx';
import { Words } from '../parts/Words.tsx';
import { useTranslator } from '../parts/language.tsx';
import { PICTURES } from '../pictures/index.tsx';

/** The numbered instructions of a step for this client and device, with lines to copy and pictures. */
export function StepInstructions({ step, situation }: { step: StepDefinition; situation: Situation }) {
  return (
    <ol className="list-decimal space-y-4 ps-6 text-ink-soft marker:font-[600] marker:text-ink">
      {instructionsOf(linesFor(step, situation)).map((instruction) => (
        <li key={instruction.text} className="break-inside-avoid ps-1">
          <Words id={`steps.${step.id}.do.${instruction.text}` as MessageId} />
          {instruction.extras.map((extra) =>
            extra.kind === 'picture' ? (
              <Picture key={extra.picture} id={extra.picture} />
            ) : (
              <StepCommand key={extra.command} command={extra.command} situation={situation} />
            ),
          )}
        </li>
      ))}
    </ol>
  );
}

/** A command of a step, with the user's address filled in; asks for the address while it is missing. */
export function StepCommand({ command, situation }: { command: string; situation: Situation }) {
  const { text } = useTranslator();
  const definition = COMMANDS[command];
  if (definition === undefined) return null;
  const [first, ...others] = definition.texts(situation);
  if (first === undefined)
    return (
      <div className="mt-2 rounded-md border border-line bg-sunken p-3 print:hidden">
        <p className="mb-2 text-sm">{text('guide.address-needed')}</p>
        <AddressField address={situation.address} />
      </div>
    );
  const place = situation.platform === 'macos' ? 'terminal' : definition.place;
  return (
    <>
      <CommandBox text={first} place={place} />
      {others.length === 0 ? null : <p className="mt-2 text-sm">{text('guide.or-else')}</p>}
      {others.map((other) => (
        <CommandBox key={other} text={other} place={place} />
      ))}
    </>
  );
}

/** A drawing of what to look for, with the marked label in the reader's language. */
function Picture({ id }: { readonly id: PictureId }) {
  const { text } = useTranslator();
  const label = text(`guide.picture-label.${id}`);
  const Drawing = PICTURES[id];
  return (
    <figure className="mt-3 max-w-md overflow-hidden rounded-lg border border-line bg-sunken">
      <svg
        viewBox="0 0 400 190"
        role="img"
        direction="ltr"
        aria-label={text(`guide.picture.${id}`, { label })}
        className="block h-auto w-full"
      >
        <Drawing label={label} />
      </svg>
    </figure>
  );
}
