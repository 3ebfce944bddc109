/** `POST /api/v1/home-realm`: where Microsoft sends the sign-ins of a domain. Asked only when somebody presses for it. */
import * as v from 'valibot';
import { list, oneOf, text, time, type NamedSchemas } from '../../wire/parts.ts';
import { WIRE_VERSION } from '../api.ts';
import { homeRealmRequest } from './request.ts';

export const homeRealmResult = v.strictObject({
  version: v.literal(WIRE_VERSION),
  ok: v.literal(true),
  domain: text(),
  asked: text('Host that was asked: one of Microsoft’s, or of the operator’s choice.'),
  observedAt: time(),
  account: oneOf(
    ['federated', 'managed', 'unknown'],
    'Sign-ins go to a federation service, or stay at Microsoft; or the domain is not known there.',
  ),
  services: list(text(), 'Hosts of the federation service, with the port where it is not 443; each once.'),
});

export const homeRealmSchemas = {
  HomeRealmRequest: homeRealmRequest,
  HomeRealmResult: homeRealmResult,
} satisfies NamedSchemas;
