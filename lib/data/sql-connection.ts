/** The least that migrations need of a database, so that one runner serves the embedded one and a server. */
export interface SqlConnection {
  query(sql: string, params?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Runs a script of several statements. */
  exec(sql: string): Promise<unknown>;
}
