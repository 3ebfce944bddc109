'use client';

import { CLIENT_IDS, platformsOf } from '#lib/guide/model.ts';
import type { ClientId, PlatformId } from '#lib/guide/model.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { Select } from '../../parts/Select.tsx';
import { useTranslator } from '../parts/language.tsx';

interface AdminTargetProps {
  readonly settings: GuideSettings;
  readonly onChange: (part: Partial<GuideSettings>) => void;
}

/** Which program and device the users have, or leave it to them. */
export function AdminTarget({ settings, onChange }: AdminTargetProps) {
  const { text } = useTranslator();
  const { client, platform } = settings;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select<ClientId | 'any'>
        label={text('admin.client-question')}
        value={client ?? 'any'}
        options={[
          ['any', text('admin.any-client')],
          ...CLIENT_IDS.map((id) => [id, text(`guide.client.${id}`)] as const),
        ]}
        onChange={(value) =>
          onChange(
            value === 'any'
              ? { client: null, platform: null }
              : {
                  client: value,
                  platform: platform !== null && platformsOf(value).includes(platform) ? platform : null,
                },
          )
        }
      />
      {client === null ? null : (
        <Select<PlatformId | 'any'>
          label={text('admin.device-question')}
          value={platform ?? 'any'}
          options={[
            ['any', text('admin.any-device')],
            ...platformsOf(client).map((id) => [id, text(`guide.platform.${id}`)] as const),
          ]}
          onChange={(value) => onChange({ platform: value === 'any' ? null : value })}
        />
      )}
    </div>
  );
}
