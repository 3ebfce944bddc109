import { guarded } from '#lib/server/api/guarded.ts';
import { answerHomeRealm } from '#lib/server/api/home-realm.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const POST = (request: Request): Promise<Response> =>
  guarded(request, (service) => answerHomeRealm(request, service));
