import { randomUUID } from 'node:crypto';
import type { NextRequest } from 'next/server';
import { interfaceLanguage } from '@/app/_shell/preferences';
import { AppError, type AppErrorCode } from '@/lib/kernel/app-error';
import { requireSameOrigin } from './same-origin';

const statusOf: Record<AppErrorCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
};

/** What every refused call answers. An unknown error has only an id, which the server's log has too. */
export interface ErrorBody {
  error: { code: AppErrorCode | 'unknown'; message: string; remedy: string; id?: string };
}

/**
 * Wraps a route: same-origin check, then the handler, whose value becomes JSON (a Response passes as it is). An AppError
 * becomes its status with what is wrong and what to do; anything else is logged under an id and told by that id only.
 */
export function route<C>(handle: (request: NextRequest, context: C) => Promise<unknown>) {
  return async (request: NextRequest, context: C): Promise<Response> => {
    try {
      requireSameOrigin(request);
      const answer = await handle(request, context);
      return answer instanceof Response
        ? answer
        : Response.json(answer ?? {}, { headers: { 'cache-control': 'no-store' } });
    } catch (error) {
      return refusal(request, error);
    }
  };
}

async function refusal(request: Request, error: unknown): Promise<Response> {
  const language = await interfaceLanguage();
  if (error instanceof AppError) {
    const body: ErrorBody = { error: { code: error.code, ...error.in(language) } };
    return Response.json(body, { status: statusOf[error.code], headers: { 'cache-control': 'no-store' } });
  }
  const id = randomUUID();
  // The name and place of the error, never the request's content.
  console.error(`error ${id} at ${request.method} ${new URL(request.url).pathname}:`, error);
  const words = {
    en: {
      message: 'Something unexpected went wrong on the server.',
      remedy: `Try again; if it stays, report the id ${id}.`,
    },
    zh: { message: '服务器出了意料之外的错误。', remedy: `请重试；若仍出现，请报告编号 ${id}。` },
  };
  const body: ErrorBody = { error: { code: 'unknown', id, ...words[language] } };
  return Response.json(body, { status: 500, headers: { 'cache-control': 'no-store' } });
}
