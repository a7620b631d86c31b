/** The server answers and its store is open; says nothing about what is in it. */
export const GET = (): Response => Response.json({ ok: true });
