/** @type {import('next').NextConfig} */
export default {
  typedRoutes: true,
  reactCompiler: true,
  poweredByHeader: false,
  // These load native code, WASM or their own files at run time: never bundle them.
  serverExternalPackages: ['@electric-sql/pglite', 'pglite-prisma-adapter', 'pg', '@node-rs/argon2'],
  async headers() {
    const headers = [
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      { key: 'Referrer-Policy', value: 'same-origin' },
      { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(self), payment=()' },
      { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      { key: 'X-Frame-Options', value: 'DENY' },
      // Browsers heed it over https only.
      { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
    ];
    return [{ source: '/:path*', headers }];
  },
};
