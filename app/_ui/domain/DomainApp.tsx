'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { namedNodes } from '#lib/browser/survey/dates.ts';
import { domainSurvey } from '#lib/browser/survey/domain.ts';
import type { DomainSurvey, EndpointRow, FederationRow } from '#lib/browser/survey/domain.ts';
import { userRoots } from '#lib/browser/roots/user-roots.ts';
import type { AskedServer } from '#lib/content/endpoint-errors.ts';
import { federationFault, type FederationRefusal } from '#lib/content/federation-faults.ts';
import { placeOf } from '#lib/view/survey/list.ts';
import { DomainBeside } from '../beside/DomainBeside.tsx';
import { FaultNotice } from '../ask/FaultNotice.tsx';
import { SurveyDates } from '../dates/SurveyDates.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Localised, SiteWord } from '../language/site.tsx';
import { PageHead } from '../language/PageHead.tsx';
import { useFederationWords } from '../language/address-words.ts';
import { Said } from '../language/Said.tsx';
import { useSurveyWords } from '../survey/use-survey-words.ts';
import { useWords, Worded, type Words } from '../language/words.tsx';
import { PageSkeleton } from '../language/PageSkeleton.tsx';
import { NeedsServer, SecureContextNotice, useWebCrypto } from '../parts/SecureContextNotice.tsx';
import { Section } from '../parts/Section.tsx';
import { Absent } from './Absent.tsx';
import { DomainForm } from './DomainForm.tsx';
import { FederationFile } from './FederationFile.tsx';
import { EndpointItem } from './EndpointItem.tsx';
import RotateCw from 'lucide-react/icons/rotate-cw';
import { Button } from '../parts/Button.tsx';
import { HomeRealm } from './HomeRealm.tsx';
import { FederationKeys } from './FederationKeys.tsx';

/** The customer's own chains: Microsoft renews its certificates itself. */
const namedOf = (rows: readonly EndpointRow[]) =>
  rows.flatMap(({ endpoint, state }) =>
    state.kind === 'judged' ? namedNodes(placeOf(endpoint), state.nodes) : [],
  );

function progressOf(text: Words<'survey'>['text'], { phase, domain, rows, absent }: DomainSurvey): string {
  const answered = rows.filter(({ state }) => state.kind === 'judged' || state.kind === 'fault').length;
  return text('survey.domain.progress', {
    phase,
    domain,
    found: rows.length,
    answered,
    absent: absent.length,
  });
}

const rejudge = (): Promise<void> => domainSurvey.rejudge();

/** The whole page: the question, what comes in, and the metadata of a federation service. */
function Domain() {
  const survey = useSyncExternalStore(domainSurvey.subscribe, domainSurvey.get, domainSurvey.server);
  const fragment = useFragmentDomain();
  const { text } = useWords('survey');
  const able = useWebCrypto();
  const { phase, domain, rows, federation, fault } = survey;
  const running = phase === 'running';

  useSurveyWords(rejudge);
  useEffect(() => userRoots.subscribe(() => void domainSurvey.rejudge()), []);

  const before = useRef(phase);
  useEffect(() => {
    if (before.current === 'running' && phase !== 'running')
      announce(`${progressOf(text, domainSurvey.get())}.`);
    before.current = phase;
  }, [phase, text]);

  const start = (name: string) => {
    if (!able) return;
    // Behind "#", so that the address can be passed on and no server log sees the name.
    history.replaceState(history.state, '', `#${name}`);
    void domainSurvey.start(name);
  };
  const mine = rows.filter(({ endpoint }) => !endpoint.microsoft);
  const microsoft = rows.filter(({ endpoint }) => endpoint.microsoft);

  return (
    <>
      <PageHead heading={text('survey.domain.title')} lead={text('survey.domain.lead')} />
      <NeedsServer />
      <SecureContextNotice />
      <DomainForm
        key={domain || fragment}
        initial={domain || fragment}
        running={running}
        onStart={start}
        onCancel={() => domainSurvey.cancel()}
      />
      {phase === 'idle' ? null : (
        <p className="mt-4 text-sm text-ink-soft" data-testid="survey-progress">
          {progressOf(text, survey)}
          {running ? '…' : '.'}
        </p>
      )}
      <div className="mt-6 grid gap-10">
        {fault ? (
          <FaultNotice fault={fault} asked={{ host: domain, port: 443 }} onRetry={() => start(domain)} />
        ) : null}
        {federation.map((row) => (
          <FederationHost key={row.host} row={row} />
        ))}
        {mine.length > 0 ? (
          <Section
            title={text('survey.domain.own')}
            note={text('survey.domain.count', { count: mine.length })}
          >
            <EndpointList rows={mine} domain={domain} label={text('survey.domain.own')} />
          </Section>
        ) : null}
        {microsoft.length > 0 ? (
          <Section title={text('survey.domain.microsoft')} note={text('survey.domain.microsoft-note')}>
            <EndpointList rows={microsoft} domain={domain} label={text('survey.domain.microsoft-label')} />
          </Section>
        ) : null}
        {phase === 'done' || phase === 'stopped' ? (
          <div data-home-realm="">
            <HomeRealm key={domain} domain={domain} />
          </div>
        ) : null}
        {phase === 'done' && rows.length === 0 ? (
          <Notice tone="info" title={text('survey.domain.nothing', { domain })}>
            {text('survey.domain.nothing-why')}
          </Notice>
        ) : null}
        {running ? null : (
          <div className="grid gap-10 empty:hidden">
            <SurveyDates nodes={namedOf(mine)} domain={domain} name={domain} />
            {rows.length === 0 ? null : <DomainBeside key={domain} domain={domain} rows={mine} />}
          </div>
        )}
        <Absent absent={survey.absent} unresolved={survey.unresolved} />
        <FederationFile />
      </div>
    </>
  );
}

interface EndpointListProps {
  readonly rows: readonly EndpointRow[];
  readonly domain: string;
  readonly label: string;
}

/** Endpoints by addresses by verdict; in the order in which they were found, so that nothing jumps. */
function EndpointList({ rows, domain, label }: EndpointListProps) {
  return (
    <ul aria-label={label} className="overflow-hidden rounded-xl border border-line bg-surface">
      {rows.map((row) => (
        <EndpointItem key={row.endpoint.id} row={row} domain={domain} />
      ))}
    </ul>
  );
}

/** What a federation service of the domain tells of its keys. Quiet where a host is no such service. */
function FederationHost({ row }: { readonly row: FederationRow }) {
  const { text } = useWords('survey');
  const { host, state } = row;
  return (
    <Section title={text('survey.domain.federation')} note={<span className="ident">{host}</span>}>
      {state.kind === 'running' ? (
        <p className="text-sm text-ink-faint">{text('survey.domain.reading')}</p>
      ) : null}
      {state.kind === 'stopped' ? (
        <p className="text-sm text-ink-faint">{text('survey.domain.unread')}</p>
      ) : null}
      {state.kind === 'refused' ? (
        <Notice
          tone="info"
          title={text('survey.domain.no-metadata')}
          action={
            <Button size="sm" onClick={() => void domainSurvey.readFederationAgain(row)}>
              <RotateCw aria-hidden="true" className="size-3.5" />
              <SiteWord id="site.ui.again" />
            </Button>
          }
        >
          <Refusal fault={state.fault} asked={row} />
        </Notice>
      ) : null}
      {state.kind === 'read' ? <FederationKeys reading={state} /> : null}
    </Section>
  );
}

function Refusal({ fault, asked }: { readonly fault: FederationRefusal; readonly asked: AskedServer }) {
  const { message, advice } = federationFault(useFederationWords(), fault, asked);
  return (
    <>
      <Said text={message} said={fault.code === 'bad-request' ? fault.problem : null} /> {advice}
    </>
  );
}

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

const read = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1)).slice(0, 253);
  } catch {
    return '';
  }
};

/** The domain in the address, which only fills the field: opening a link asks no server for anything. */
const useFragmentDomain = (): string => useSyncExternalStore(subscribe, read, () => '');

/** The whole page, once its words have come. */
export function DomainApp() {
  return (
    <Worded
      parts={['address', 'aside', 'box', 'clients', 'dates', 'federation', 'input', 'net', 'survey']}
      waiting={<PageSkeleton />}
    >
      <Localised>
        <Domain />
      </Localised>
    </Worded>
  );
}
