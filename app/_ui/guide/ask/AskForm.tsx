'use client';

import { useEffect, useRef } from 'react';
import { CLIENT_IDS, QUESTION_IDS, SYMPTOM_IDS, platformsOf } from '#lib/guide/model.ts';
import type { ClientId, PlatformId } from '#lib/guide/model.ts';
import type { GuideState } from '#lib/guide/state.ts';
import { Button } from '../../parts/Button.tsx';
import { AddressField } from '../parts/AddressField.tsx';
import { Choice } from './Choice.tsx';
import { useTranslator } from '../parts/language.tsx';
import { dispatch } from '../parts/use-guide.ts';
import Info from 'lucide-react/icons/info';
import { SUPPORT_ENDED, ONLINE_RETIRED } from '#lib/content/guide/lifecycle.ts';

interface AskFormProps {
  readonly state: GuideState;
  /** Program an administrator chose for the user, or null. */
  readonly fixedClient: ClientId | null;
  /** Device an administrator chose, or null. */
  readonly fixedPlatform: PlatformId | null;
  /** Move the focus to the heading: after the user's own click, not when the page opens. */
  readonly focus: boolean;
  readonly onReady: () => void;
}

type Answer = 'yes' | 'no' | 'unknown';

const toAnswer = (answer: boolean | null): Answer => (answer === null ? 'unknown' : answer ? 'yes' : 'no');

/** Choosing program, device and symptom, and the narrowing questions. */
export function AskForm({ state, fixedClient, fixedPlatform, focus, onReady }: AskFormProps) {
  const { text } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const client = fixedClient ?? state.client;
  const platform = fixedPlatform ?? state.platform;
  const ready =
    client !== null && platform !== null && platformsOf(client).includes(platform) && state.symptom !== null;
  return (
    <form
      className="space-y-8"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onReady();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className="sr-only">
        {text('guide.ask-heading')}
      </h2>
      {fixedClient === null ? (
        <Choice
          legend={text('guide.client-question')}
          look="cards"
          value={client}
          onChange={(value) => dispatch({ type: 'client', client: value })}
          options={CLIENT_IDS.map((id) => ({
            value: id,
            label: text(`guide.client.${id}`),
            hint: text(`guide.client-hint.${id}`),
          }))}
        />
      ) : null}
      {client === null ? null : (
        <>
          <ClientStatus client={client} />
          {fixedPlatform === null ? (
            <Choice
              legend={text('guide.platform-question')}
              look="pills"
              value={platform}
              onChange={(platform) => dispatch({ type: 'platform', platform })}
              options={platformsOf(client).map((id) => ({ value: id, label: text(`guide.platform.${id}`) }))}
            />
          ) : null}
          <Choice
            legend={text('guide.symptom-question')}
            look="cards"
            value={state.symptom}
            onChange={(symptom) => dispatch({ type: 'symptom', symptom })}
            options={SYMPTOM_IDS.map((id) => ({ value: id, label: text(`guide.symptom.${id}`) }))}
          />
          <section className="space-y-5 rounded-lg border border-line bg-surface p-4 sm:p-5">
            <div>
              <h3 className="text-lg font-[650]">{text('guide.narrow-heading')}</h3>
              <p className="text-sm text-ink-soft">{text('guide.narrow-hint')}</p>
            </div>
            <div className="grid gap-5 lg:grid-cols-2">
              {QUESTION_IDS.map((question) => (
                <Choice<Answer>
                  key={question}
                  legend={text(`guide.question.${question}`)}
                  look="pills"
                  value={toAnswer(state.answers[question])}
                  onChange={(answer) =>
                    dispatch({
                      type: 'answer',
                      question,
                      answer: answer === 'unknown' ? null : answer === 'yes',
                    })
                  }
                  options={[
                    { value: 'yes', label: text(`guide.yes.${question}`) },
                    { value: 'no', label: text(`guide.no.${question}`) },
                    { value: 'unknown', label: text('guide.dont-know') },
                  ]}
                />
              ))}
            </div>
          </section>
          <AddressField address={state.address} />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button type="submit" look="primary" size="lg" disabled={!ready}>
              {text('guide.show-steps')}
            </Button>
            {ready ? null : <p className="text-sm text-ink-soft">{text('guide.still-missing')}</p>}
          </div>
        </>
      )}
    </form>
  );
}

/** Plainly: does this program still work, and what replaces it. */
function ClientStatus({ client }: { readonly client: ClientId }) {
  const { text } = useTranslator();
  const ended = SUPPORT_ENDED[client];
  return (
    <div className="flex gap-3 rounded-lg border border-line bg-surface px-4 py-3 text-sm">
      <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-notice" />
      <p className="max-w-[75ch] text-ink-soft">
        <b className="font-[600] text-ink">{text('status.heading')}</b>{' '}
        {text(`status.${client}`, {
          retired: new Date(ONLINE_RETIRED),
          ...(ended === undefined ? {} : { ended: new Date(ended) }),
        })}
      </p>
    </div>
  );
}
