/** What the roles of Skype for Business Server and Lync Server have in common. */
import { type Sourced } from '#lib/core/source.ts';
import { SET_CS_CERTIFICATE, GET_CS_CERTIFICATE, STOP_CS_SERVICE } from './documents.ts';
import { ps } from './command.ts';
import type { FixValues, ServerContent, Step } from './types.ts';
import { HOW_WINDOWS, type TakesUp, windowsRecipes } from './windows-store.ts';

/** Certificate types a role uses, as `Set-CsCertificate -Type` takes them. */
type ServiceTypes = 'edge' | 'web';

interface SkypeRole<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly name: string;
  readonly how: Sourced;
  readonly types: ServiceTypes;
  readonly notes: readonly Step[];
}

const RESTART: Step = {
  text: 'Restart the services of this server. With -Graceful calls end first, which takes as long as they last.',
  source: STOP_CS_SERVICE,
  command: ps`Stop-CsWindowsService -Graceful; Start-CsWindowsService`,
  disrupts:
    'Users of this server sign in again elsewhere in the pool; in a pool of one they are offline meanwhile.',
};

const setNew = (types: ServiceTypes): Step =>
  types === 'edge'
    ? {
        text: 'In the Management Shell, assign it to the outer services. The inner interface has a certificate of its own (type Internal).',
        source: SET_CS_CERTIFICATE,
        command: ps`Set-CsCertificate -Type 'AccessEdgeExternal', 'DataEdgeExternal', 'AudioVideoAuthentication' -Thumbprint $new`,
      }
    : {
        text: 'In the Management Shell, assign it to the services. If inner and outer web services have different certificates, name only the type at fault.',
        source: SET_CS_CERTIFICATE,
        command: ps`Set-CsCertificate -Type 'Default', 'WebServicesInternal', 'WebServicesExternal' -Thumbprint $new`,
      };

const setOld = (types: ServiceTypes, { leaf }: FixValues): Step => ({
  text: 'Assign the present certificate again.',
  source: SET_CS_CERTIFICATE,
  command:
    types === 'edge'
      ? ps`Set-CsCertificate -Type 'AccessEdgeExternal', 'DataEdgeExternal', 'AudioVideoAuthentication' -Thumbprint ${leaf.thumbprint}`
      : ps`Set-CsCertificate -Type 'Default', 'WebServicesInternal', 'WebServicesExternal' -Thumbprint ${leaf.thumbprint}`,
});

/** The recipes of one role. */
export function skypeServer<Id extends string>({
  id,
  title,
  name,
  how,
  types,
  notes,
}: SkypeRole<Id>): ServerContent<Id> {
  const takesUp: TakesUp = {
    step: RESTART,
    assign: () => [setNew(types), ...notes],
    assignOld: (v) => [setOld(types, v)],
    show: {
      text: 'Every use must show the new thumbprint and a date ahead.',
      source: GET_CS_CERTIFICATE,
      command: ps`Get-CsCertificate | Format-Table 'Use', 'Thumbprint', 'NotAfter', 'Subject'`,
    },
  };
  return {
    id,
    title,
    name,
    how: [HOW_WINDOWS, how],
    recipes: windowsRecipes(takesUp),
  };
}
