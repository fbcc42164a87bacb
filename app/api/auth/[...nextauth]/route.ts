import NextAuth from 'next-auth';
import { route } from '@/app/api/_http/route';
import { authOptions } from '@/lib/auth/options.server';

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

const handle = route<Context>(async (request, context) => NextAuth(request, context, await authOptions()));

export { handle as GET, handle as POST };
