import { answerRenewalWindow } from '#lib/server/api/renewal-window.ts';
import { guarded } from '#lib/server/api/guarded.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const POST = (request: Request): Promise<Response> =>
  guarded(request, (service) => answerRenewalWindow(request, service));
