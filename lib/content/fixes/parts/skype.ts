/** What the roles of Skype for Business Server and Lync Server have in common. */
import { ps } from './command.ts';
import type { FixValues, ServerContent, ServerId, Step } from './types.ts';
import { HOW_WINDOWS, type TakesUp, windowsRecipes } from './windows-store.ts';

interface SkypeRole {
  readonly id: ServerId;
  readonly title: string;
  readonly how: string;
  /** Certificate types the role uses, as `Set-CsCertificate -Type` takes them. */
  readonly types: 'edge' | 'web';
  readonly notes: readonly Step[];
}

const RESTART: Step = {
  text: 'Restart the services of this server. With -Graceful calls end first, which takes as long as they last.',
  command: ps`Stop-CsWindowsService -Graceful; Start-CsWindowsService`,
  disrupts:
    'Users of this server sign in again elsewhere in the pool; in a pool of one they are offline meanwhile.',
};

const setNew = (types: SkypeRole['types']): Step =>
  types === 'edge'
    ? {
        text: 'In the Management Shell, assign it to the outer services. The inner interface has a certificate of its own (type Internal).',
        command: ps`Set-CsCertificate -Type 'AccessEdgeExternal', 'DataEdgeExternal', 'AudioVideoAuthentication' -Thumbprint $new`,
      }
    : {
        text: 'In the Management Shell, assign it to the services. If inner and outer web services have different certificates, name only the type at fault.',
        command: ps`Set-CsCertificate -Type 'Default', 'WebServicesInternal', 'WebServicesExternal' -Thumbprint $new`,
      };

const setOld = (types: SkypeRole['types'], { leaf }: FixValues): Step => ({
  text: 'Assign the present certificate again.',
  command:
    types === 'edge'
      ? ps`Set-CsCertificate -Type 'AccessEdgeExternal', 'DataEdgeExternal', 'AudioVideoAuthentication' -Thumbprint ${leaf.thumbprint}`
      : ps`Set-CsCertificate -Type 'Default', 'WebServicesInternal', 'WebServicesExternal' -Thumbprint ${leaf.thumbprint}`,
});

/** The recipes of one role. */
export function skypeServer({ id, title, how, types, notes }: SkypeRole): ServerContent {
  const takesUp: TakesUp = {
    step: RESTART,
    assign: () => [setNew(types), ...notes],
    assignOld: (v) => [setOld(types, v)],
    show: {
      text: 'Every use must show the new thumbprint and a date ahead.',
      command: ps`Get-CsCertificate | Format-Table 'Use', 'Thumbprint', 'NotAfter', 'Subject'`,
    },
  };
  return {
    id,
    title,
    how: `${HOW_WINDOWS} ${how}`,
    recipes: windowsRecipes(takesUp),
  };
}
