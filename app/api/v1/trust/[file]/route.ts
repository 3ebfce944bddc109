import { answerTrust } from '#lib/server/api/trust.ts';
import { guarded } from '#lib/server/api/guarded.ts';
import { trustService } from '#lib/server/trust/service.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly file: string }>;
}

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  guarded(request, async () => answerTrust(request, (await params).file, trustService().library));
