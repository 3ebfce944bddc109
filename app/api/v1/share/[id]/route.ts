import { guarded } from '#lib/server/api/guarded.ts';
import { answerDelete, answerRead, answerTake } from '#lib/server/share/answer.ts';
import { shareService } from '#lib/server/share/service.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  guarded(request, async ({ config }) => answerRead((await params).id, shareService(config)));

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  guarded(request, async ({ config }) => answerTake(request, (await params).id, shareService(config)));

export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  guarded(request, async ({ config }) => answerDelete(request, (await params).id, shareService(config)));
