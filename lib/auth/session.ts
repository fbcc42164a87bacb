import type {} from 'next-auth';

declare module 'next-auth' {
  interface Session {
    learnerId?: string;
    sessionVersion?: number;
  }
  interface User {
    id: string;
    sessionVersion?: number;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    learnerId?: string;
    sessionVersion?: number;
  }
}

/** Seconds a session lasts without use. */
export const sessionSeconds = 30 * 24 * 60 * 60;
