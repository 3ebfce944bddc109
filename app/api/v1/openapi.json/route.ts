import { openApiDocument } from '#lib/server/api/openapi/document.ts';
import { json } from '#lib/server/api/respond.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = (): Response => json(openApiDocument);
