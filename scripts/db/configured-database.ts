/** The database this computer's environment names, as the app itself reads it. */
export function configuredDatabase(): { url: string; folder: string } {
  return { url: process.env.DATABASE_URL ?? '', folder: process.env.VIVA_DATA || '.data' };
}
