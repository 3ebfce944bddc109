import { guarded } from '#lib/server/api/guarded.ts';
import { answerHealth } from '#lib/server/api/health.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> => guarded(request, answerHealth);
