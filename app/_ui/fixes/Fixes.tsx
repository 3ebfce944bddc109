'use client';

import { type ReactNode, useMemo } from 'react';
import type { ResultSource } from '#lib/browser/ask/source.ts';
import { SERVERS, type Server, type ServerId } from '#lib/content/fixes/servers.ts';
import type { Work } from '#lib/content/fixes/parts/types.ts';
import { rootGapOf } from '#lib/core/report/root-gap.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { FixAction } from '#lib/view/fixes/plan.ts';
import type { RoleId } from '#lib/endpoints/roles.ts';
import { serverTitle } from '#lib/view/fixes/titles.ts';
import { fixValues } from '#lib/view/fixes/values.ts';
import { connectionFault } from '#lib/view/result/connection.ts';
import { rootToDeploy } from '#lib/view/fixes/root.ts';
import { useClientLines } from '../clients/use-client-lines.ts';
import { useDeployWords } from '../language/result-words.ts';
import { marked, useSummary } from '../language/summary.ts';
import { useWords, Worded } from '../language/words.tsx';
import { Select } from '../parts/Select.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { ConnectionStep } from './ConnectionStep.tsx';
import { Section } from '../parts/Section.tsx';
import { ActionItem, dependsOnServer } from './ActionItem.tsx';
import { GapPanel } from './GapPanel.tsx';
import { Limits } from './Limits.tsx';
import { RootPanel } from './RootPanel.tsx';
import { useServerChoice } from './server-choice.ts';

interface FixesProps {
  readonly report: Report;
  readonly plan: readonly FixAction[];
  readonly source: Pick<ResultSource, 'observation' | 'role'>;
}

/** Diagnosis and repair: what to do, in order, with the commands of the server that the reader runs. */
export function Fixes({ report, plan, source }: FixesProps) {
  const words = useSummary();
  const { text } = words;
  const { observation, role } = source;
  const values = useMemo(() => fixValues(report, observation), [report, observation]);
  const { server, guessed, choose } = useServerChoice(report.host, source);
  const lines = useClientLines(report);
  const root = useMemo(() => rootToDeploy(report), [report]);
  const gap = useMemo(() => rootGapOf(report), [report]);
  const trusted = report.paths[0]?.end === 'anchored';
  const panels: Partial<Record<Work, ReactNode>> = {
    ...(root === null ? {} : { 'deploy-root': <RootPanel root={root} trusted={trusted} /> }),
    ...(gap !== null && values !== null
      ? { 'close-gap': <GapPanel gap={gap} report={report} server={server} values={values} /> }
      : {}),
  };
  const fault = connectionFault(observation);
  const planned = plan.some(({ work }) => work === 'deploy-root');
  // What needs nothing done is no step: its finding says why.
  const steps = plan.filter(({ work }) => work !== 'nothing');
  const todo = steps.length + (fault === null ? 0 : 1);
  const firstOnServer = plan.findIndex(({ work }) => dependsOnServer(work));
  if (values === null) return null;
  const choice =
    guessed && role !== undefined ? (
      <Worded parts={['survey']} waiting={null}>
        <ServerByRole role={role} server={server} onChange={choose} />
      </Worded>
    ) : (
      <ServerSelect
        label={text(guessed ? 'plan.by-name' : 'plan.what-answers')}
        server={server}
        onChange={choose}
      />
    );
  return (
    <Section words="fixes" aside={todo === 0 ? text('plan.todo-none') : text('plan.todo', { count: todo })}>
      {fault === null ? null : (
        <p className="mb-3 rounded-lg border border-line bg-surface px-4 py-3 text-sm" {...marked(words)}>
          <span className="font-[600]">{text('plan.connect')}</span> <ConnectionStep fault={fault} />
        </p>
      )}
      {steps.length === 0 ? (
        <p className="text-sm text-ink-soft" {...marked(words)}>
          {text(fault === null ? 'plan.no-repair' : 'plan.certificates-fine')}
        </p>
      ) : (
        <ol className="divide-y divide-line rounded-lg border border-line bg-surface">
          {steps.map((action, index) => (
            <ActionItem
              key={action.work}
              action={action}
              position={index + 1}
              server={server}
              values={values}
              lines={lines}
              open={index === 0 && action.blocking}
              choice={index === firstOnServer ? choice : null}
              panel={panels[action.work]}
            />
          ))}
        </ol>
      )}
      {root === null || planned ? null : (
        <Disclosure
          className="mt-4 rounded-lg border border-line bg-surface"
          summary={<span {...marked(words)}>{text('plan.own-root')}</span>}
          summaryClassName="cursor-pointer px-4 py-3 font-[600]"
        >
          {() => (
            <div className="px-4 pb-5">
              <RootPanel root={root} trusted={trusted} />
            </div>
          )}
        </Disclosure>
      )}
      <Limits report={report} host={values.host} port={values.port} reached={observation?.port ?? null} />
    </Section>
  );
}

interface ServerSelectProps {
  readonly label: string;
  readonly server: Server;
  readonly onChange: (id: ServerId) => void;
}

/** What answers, to be chosen by the reader. */
function ServerSelect({ label, server, onChange }: ServerSelectProps) {
  const words = useDeployWords();
  return (
    <Select
      label={label}
      value={server.id}
      options={SERVERS.map((one) => [one.id, serverTitle(words, one)] as const)}
      onChange={onChange}
    />
  );
}

/** The same, guessed from what the server is for. */
function ServerByRole({ role, ...rest }: Omit<ServerSelectProps, 'label'> & { readonly role: RoleId }) {
  const { text } = useSummary();
  const label = text('plan.by-role', { role: useWords('survey').text(`survey.role.${role}`) });
  return <ServerSelect label={label} {...rest} />;
}
